<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis readOnly="0" styleCategories="LayerConfiguration|Fields|Forms|MapTips|AttributeTable" version="3.22.0">
  <flags>
    <Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<fieldConfiguration>
    <field configurationFlags="None" name="fid">
      <editWidget type="Hidden">
        <config>
          <Option></Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="id">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="insee">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="surface_ha">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option name="AllowNull" type="bool" value="true"></Option>
<Option name="Max" type="double" value="1e+09"></Option>
<Option name="Min" type="double" value="-1e+09"></Option>
<Option name="Precision" type="int" value="2"></Option>
<Option name="Step" type="double" value="1"></Option>
<Option name="Style" type="QString" value="SpinBox"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="part">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option name="AllowNull" type="bool" value="true"></Option>
<Option name="Max" type="double" value="1e+09"></Option>
<Option name="Min" type="double" value="-1e+09"></Option>
<Option name="Precision" type="int" value="2"></Option>
<Option name="Step" type="double" value="1"></Option>
<Option name="Style" type="QString" value="SpinBox"></Option>
</Option>
</config>
</editWidget>
</field>
</fieldConfiguration>
<aliases>
    <alias field="fid" index="0" name=""></alias>
<alias field="id" index="1" name="Identifiant"></alias>
<alias field="insee" index="2" name="Code INSEE"></alias>
<alias field="surface_ha" index="3" name="Surface (ha)"></alias>
<alias field="part" index="4" name="Part de l’objet (0–1)"></alias>
</aliases>
<defaults>
    <default applyOnUpdate="0" expression="" field="fid"></default>
<default applyOnUpdate="0" expression="" field="id"></default>
<default applyOnUpdate="0" expression="" field="insee"></default>
<default applyOnUpdate="0" expression="" field="surface_ha"></default>
<default applyOnUpdate="0" expression="" field="part"></default>
</defaults>
<constraints>
    <constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="id" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="insee" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="surface_ha" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="part" notnull_strength="0" unique_strength="0"></constraint>
</constraints>
<constraintExpressions>
    <constraint desc="" exp="" field="fid"></constraint>
<constraint desc="" exp="" field="id"></constraint>
<constraint desc="" exp="" field="insee"></constraint>
<constraint desc="" exp="" field="surface_ha"></constraint>
<constraint desc="" exp="" field="part"></constraint>
</constraintExpressions>
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
    <columns>
      <column hidden="1" name="fid" type="field" width="-1"></column>
<column hidden="0" name="id" type="field" width="-1"></column>
<column hidden="0" name="insee" type="field" width="-1"></column>
<column hidden="0" name="surface_ha" type="field" width="-1"></column>
<column hidden="0" name="part" type="field" width="-1"></column>
<column hidden="1" type="actions" width="-1"></column>
</columns>
</attributetableconfig>
<editform tolerant="1"></editform>
<editforminit></editforminit>
<editforminitcodesource>0</editforminitcodesource>
<editforminitfilepath></editforminitfilepath>
<editforminitcode></editforminitcode>
<featformsuppress>0</featformsuppress>
<editorlayout>tablayout</editorlayout>
<attributeEditorForm>
    <attributeEditorContainer columnCount="1" groupBox="0" name="Lien" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="1" name="id" showLabel="1"></attributeEditorField>
<attributeEditorField index="2" name="insee" showLabel="1"></attributeEditorField>
<attributeEditorField index="3" name="surface_ha" showLabel="1"></attributeEditorField>
<attributeEditorField index="4" name="part" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
</attributeEditorForm>
<editable>
    <field editable="0" name="id"></field>
<field editable="0" name="insee"></field>
<field editable="0" name="part"></field>
<field editable="0" name="surface_ha"></field>
</editable>
<labelOnTop></labelOnTop>
<reuseLastValue></reuseLastValue>
<dataDefinedFieldProperties></dataDefinedFieldProperties>
<widgets></widgets>
<previewExpression>"id" || ' · ' || "insee"</previewExpression>
<mapTip></mapTip>
<layerGeometryType>4</layerGeometryType>
</qgis>
