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
<field configurationFlags="None" name="nom_source">
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
</fieldConfiguration>
<aliases>
    <alias field="fid" index="0" name=""></alias>
<alias field="nom_source" index="1" name="Nom dans la source"></alias>
<alias field="insee" index="2" name="Code INSEE"></alias>
</aliases>
<defaults>
    <default applyOnUpdate="0" expression="" field="fid"></default>
<default applyOnUpdate="0" expression="" field="nom_source"></default>
<default applyOnUpdate="0" expression="" field="insee"></default>
</defaults>
<constraints>
    <constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="nom_source" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="insee" notnull_strength="0" unique_strength="0"></constraint>
</constraints>
<constraintExpressions>
    <constraint desc="" exp="" field="fid"></constraint>
<constraint desc="" exp="" field="nom_source"></constraint>
<constraint desc="" exp="" field="insee"></constraint>
</constraintExpressions>
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
    <columns>
      <column hidden="1" name="fid" type="field" width="-1"></column>
<column hidden="0" name="nom_source" type="field" width="-1"></column>
<column hidden="0" name="insee" type="field" width="-1"></column>
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
      <attributeEditorField index="1" name="nom_source" showLabel="1"></attributeEditorField>
<attributeEditorField index="2" name="insee" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
</attributeEditorForm>
<editable>
    <field editable="0" name="insee"></field>
<field editable="0" name="nom_source"></field>
</editable>
<labelOnTop></labelOnTop>
<reuseLastValue></reuseLastValue>
<dataDefinedFieldProperties></dataDefinedFieldProperties>
<widgets></widgets>
<previewExpression>"nom_source"</previewExpression>
<mapTip></mapTip>
<layerGeometryType>4</layerGeometryType>
</qgis>
