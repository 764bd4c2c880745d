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
<field configurationFlags="None" name="id_parvis">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="type_objet">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="terril" type="QString" value="terril"></Option>
</Option>
<Option type="Map">
                <Option name="bâti" type="QString" value="bâti"></Option>
</Option>
<Option type="Map">
                <Option name="cité" type="QString" value="cité"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="id_objet">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="id_texte">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="mode">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="identifiant" type="QString" value="identifiant"></Option>
</Option>
<Option type="Map">
                <Option name="double" type="QString" value="double"></Option>
</Option>
<Option type="Map">
                <Option name="alias" type="QString" value="alias"></Option>
</Option>
<Option type="Map">
                <Option name="absent" type="QString" value="absent"></Option>
</Option>
<Option type="Map">
                <Option name="nom" type="QString" value="nom"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="distance_m">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option name="AllowNull" type="bool" value="true"></Option>
<Option name="Max" type="double" value="1e+09"></Option>
<Option name="Min" type="double" value="-1e+09"></Option>
<Option name="Precision" type="int" value="0"></Option>
<Option name="Step" type="double" value="1"></Option>
<Option name="Style" type="QString" value="SpinBox"></Option>
</Option>
</config>
</editWidget>
</field>
</fieldConfiguration>
<aliases>
    <alias field="fid" index="0" name=""></alias>
<alias field="id_parvis" index="1" name="N° du parvis"></alias>
<alias field="type_objet" index="2" name="Type d’objet vu"></alias>
<alias field="id_objet" index="3" name="Objet vu"></alias>
<alias field="id_texte" index="4" name="Texte publié"></alias>
<alias field="mode" index="5" name="Mode de rapprochement"></alias>
<alias field="distance_m" index="6" name="Distance (m)"></alias>
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
    <columns>
      <column hidden="1" name="fid" type="field" width="-1"></column>
<column hidden="0" name="id_parvis" type="field" width="-1"></column>
<column hidden="0" name="type_objet" type="field" width="-1"></column>
<column hidden="0" name="id_objet" type="field" width="-1"></column>
<column hidden="0" name="id_texte" type="field" width="-1"></column>
<column hidden="0" name="mode" type="field" width="-1"></column>
<column hidden="0" name="distance_m" type="field" width="-1"></column>
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
    <attributeEditorContainer columnCount="1" groupBox="0" name="Vue" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="1" name="id_parvis" showLabel="1"></attributeEditorField>
<attributeEditorField index="2" name="type_objet" showLabel="1"></attributeEditorField>
<attributeEditorField index="3" name="id_objet" showLabel="1"></attributeEditorField>
<attributeEditorField index="4" name="id_texte" showLabel="1"></attributeEditorField>
<attributeEditorField index="5" name="mode" showLabel="1"></attributeEditorField>
<attributeEditorField index="6" name="distance_m" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
</attributeEditorForm>
<editable>
    <field editable="0" name="distance_m"></field>
<field editable="0" name="id_objet"></field>
<field editable="0" name="id_parvis"></field>
<field editable="0" name="id_texte"></field>
<field editable="0" name="mode"></field>
<field editable="0" name="type_objet"></field>
</editable>
<labelOnTop></labelOnTop>
<reuseLastValue></reuseLastValue>
<dataDefinedFieldProperties></dataDefinedFieldProperties>
<widgets></widgets>
<previewExpression>"type_objet" || ' ' || coalesce("id_objet", "id_texte") || CASE WHEN "id_objet" IS NULL THEN ' (absent des données)' WHEN "id_objet" &lt;&gt; "id_texte" THEN ' (publié : ' || "id_texte" || ')' ELSE '' END || ' · parvis ' || "id_parvis"</previewExpression>
<mapTip></mapTip>
<layerGeometryType>4</layerGeometryType>
</qgis>
