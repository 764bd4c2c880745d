<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Fields|Forms|MapTips|AttributeTable" version="3.22.0">
  <fieldConfiguration>
    <field configurationFlags="None" name="fid">
      <editWidget type="">
        <config>
          <Option></Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="id_parvis">
      <editWidget type="">
        <config>
          <Option></Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="type_objet">
      <editWidget type="">
        <config>
          <Option></Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="id_objet">
      <editWidget type="">
        <config>
          <Option></Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="id_texte">
      <editWidget type="">
        <config>
          <Option></Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="mode">
      <editWidget type="">
        <config>
          <Option></Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="distance_m">
      <editWidget type="">
        <config>
          <Option></Option>
</config>
</editWidget>
</field>
</fieldConfiguration>
<aliases>
    <alias field="fid" index="0" name=""></alias>
<alias field="id_parvis" index="1" name=""></alias>
<alias field="type_objet" index="2" name=""></alias>
<alias field="id_objet" index="3" name=""></alias>
<alias field="id_texte" index="4" name=""></alias>
<alias field="mode" index="5" name=""></alias>
<alias field="distance_m" index="6" name=""></alias>
</aliases>
<defaults>
    <default applyOnUpdate="0" expression="" field="fid"></default>
<default applyOnUpdate="0" expression="" field="id_parvis"></default>
<default applyOnUpdate="0" expression="" field="type_objet"></default>
<default applyOnUpdate="0" expression="" field="id_objet"></default>
<default applyOnUpdate="0" expression="" field="id_texte"></default>
<default applyOnUpdate="0" expression="" field="mode"></default>
<default applyOnUpdate="0" expression="" field="distance_m"></default>
</defaults>
<constraints>
    <constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="id_parvis" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="type_objet" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="id_objet" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="id_texte" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="mode" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="distance_m" notnull_strength="0" unique_strength="0"></constraint>
</constraints>
<constraintExpressions>
    <constraint desc="" exp="" field="fid"></constraint>
<constraint desc="" exp="" field="id_parvis"></constraint>
<constraint desc="" exp="" field="type_objet"></constraint>
<constraint desc="" exp="" field="id_objet"></constraint>
<constraint desc="" exp="" field="id_texte"></constraint>
<constraint desc="" exp="" field="mode"></constraint>
<constraint desc="" exp="" field="distance_m"></constraint>
</constraintExpressions>
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
    <columns></columns>
</attributetableconfig>
<editform tolerant="1"></editform>
<editforminit></editforminit>
<editforminitcodesource>0</editforminitcodesource>
<editforminitfilepath></editforminitfilepath>
<editforminitcode></editforminitcode>
<featformsuppress>0</featformsuppress>
<editorlayout>generatedlayout</editorlayout>
<editable></editable>
<labelOnTop></labelOnTop>
<reuseLastValue></reuseLastValue>
<dataDefinedFieldProperties></dataDefinedFieldProperties>
<widgets></widgets>
<mapTip></mapTip>
<layerGeometryType>4</layerGeometryType>
</qgis>
