<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="0" maxScale="0" minScale="100000000" readOnly="0" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|Actions|MapTips|AttributeTable|Rendering" symbologyReferenceScale="-1" version="3.22.0">
  <flags>
    <Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
    <rules key="zone_tampon-root">
      <rule key="zone_tampon-zone" label="Zone tampon" symbol="0"></rule>
</rules>
<symbols>
      <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="align_dash_pattern" type="QString" value="0"></Option>
<Option name="capstyle" type="QString" value="flat"></Option>
<Option name="customdash" type="QString" value="5;2"></Option>
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="customdash_unit" type="QString" value="MM"></Option>
<Option name="dash_pattern_offset" type="QString" value="0"></Option>
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="dash_pattern_offset_unit" type="QString" value="MM"></Option>
<Option name="draw_inside_polygon" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="line_color" type="QString" value="138,99,174,56"></Option>
<Option name="line_style" type="QString" value="solid"></Option>
<Option name="line_width" type="QString" value="2"></Option>
<Option name="line_width_unit" type="QString" value="MM"></Option>
<Option name="offset" type="QString" value="0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="ring_filter" type="QString" value="0"></Option>
<Option name="trim_distance_end" type="QString" value="0"></Option>
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="trim_distance_end_unit" type="QString" value="MM"></Option>
<Option name="trim_distance_start" type="QString" value="0"></Option>
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="trim_distance_start_unit" type="QString" value="MM"></Option>
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0"></Option>
<Option name="use_custom_dash" type="QString" value="0"></Option>
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
</Option>
<prop k="align_dash_pattern" v="0"></prop>
<prop k="capstyle" v="flat"></prop>
<prop k="customdash" v="5;2"></prop>
<prop k="customdash_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="customdash_unit" v="MM"></prop>
<prop k="dash_pattern_offset" v="0"></prop>
<prop k="dash_pattern_offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="dash_pattern_offset_unit" v="MM"></prop>
<prop k="draw_inside_polygon" v="1"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="line_color" v="138,99,174,56"></prop>
<prop k="line_style" v="solid"></prop>
<prop k="line_width" v="2"></prop>
<prop k="line_width_unit" v="MM"></prop>
<prop k="offset" v="0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="ring_filter" v="0"></prop>
<prop k="trim_distance_end" v="0"></prop>
<prop k="trim_distance_end_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="trim_distance_end_unit" v="MM"></prop>
<prop k="trim_distance_start" v="0"></prop>
<prop k="trim_distance_start_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="trim_distance_start_unit" v="MM"></prop>
<prop k="tweak_dash_pattern_on_corners" v="0"></prop>
<prop k="use_custom_dash" v="0"></prop>
<prop k="width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1 WHEN coalesce(@map_scale,80000)>50001 THEN 2 WHEN coalesce(@map_scale,80000)>12501 THEN 3 ELSE 4 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="align_dash_pattern" type="QString" value="0"></Option>
<Option name="capstyle" type="QString" value="flat"></Option>
<Option name="customdash" type="QString" value="1.6;0.7"></Option>
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="customdash_unit" type="QString" value="MM"></Option>
<Option name="dash_pattern_offset" type="QString" value="0"></Option>
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="dash_pattern_offset_unit" type="QString" value="MM"></Option>
<Option name="draw_inside_polygon" type="QString" value="0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="line_color" type="QString" value="138,99,174,255"></Option>
<Option name="line_style" type="QString" value="solid"></Option>
<Option name="line_width" type="QString" value="0.22"></Option>
<Option name="line_width_unit" type="QString" value="MM"></Option>
<Option name="offset" type="QString" value="0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="ring_filter" type="QString" value="0"></Option>
<Option name="trim_distance_end" type="QString" value="0"></Option>
<Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="trim_distance_end_unit" type="QString" value="MM"></Option>
<Option name="trim_distance_start" type="QString" value="0"></Option>
<Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="trim_distance_start_unit" type="QString" value="MM"></Option>
<Option name="tweak_dash_pattern_on_corners" type="QString" value="0"></Option>
<Option name="use_custom_dash" type="QString" value="1"></Option>
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
</Option>
<prop k="align_dash_pattern" v="0"></prop>
<prop k="capstyle" v="flat"></prop>
<prop k="customdash" v="1.6;0.7"></prop>
<prop k="customdash_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="customdash_unit" v="MM"></prop>
<prop k="dash_pattern_offset" v="0"></prop>
<prop k="dash_pattern_offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="dash_pattern_offset_unit" v="MM"></prop>
<prop k="draw_inside_polygon" v="0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="line_color" v="138,99,174,255"></prop>
<prop k="line_style" v="solid"></prop>
<prop k="line_width" v="0.22"></prop>
<prop k="line_width_unit" v="MM"></prop>
<prop k="offset" v="0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="ring_filter" v="0"></prop>
<prop k="trim_distance_end" v="0"></prop>
<prop k="trim_distance_end_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="trim_distance_end_unit" v="MM"></prop>
<prop k="trim_distance_start" v="0"></prop>
<prop k="trim_distance_start_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="trim_distance_start_unit" v="MM"></prop>
<prop k="tweak_dash_pattern_on_corners" v="0"></prop>
<prop k="use_custom_dash" v="1"></prop>
<prop k="width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0.12 ELSE 0.22 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
</symbols>
</renderer-v2>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<layerOpacity>1</layerOpacity>
<fieldConfiguration>
    <field configurationFlags="None" name="fid">
      <editWidget type="Hidden">
        <config>
          <Option></Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="id_zone">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="surface_publiee_ha">
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
<field configurationFlags="None" name="source">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="true"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="anomalies">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="true"></Option>
</Option>
</config>
</editWidget>
</field>
</fieldConfiguration>
<aliases>
    <alias field="fid" index="0" name=""></alias>
<alias field="id_zone" index="1" name="N° de la zone"></alias>
<alias field="surface_publiee_ha" index="2" name="Surface publiée (ha)"></alias>
<alias field="surface_ha" index="3" name="Surface (ha)"></alias>
<alias field="source" index="4" name="Source"></alias>
<alias field="anomalies" index="5" name="Anomalies corrigées ou signalées"></alias>
</aliases>
<defaults>
    <default applyOnUpdate="0" expression="" field="fid"></default>
<default applyOnUpdate="0" expression="" field="id_zone"></default>
<default applyOnUpdate="0" expression="" field="surface_publiee_ha"></default>
<default applyOnUpdate="0" expression="" field="surface_ha"></default>
<default applyOnUpdate="0" expression="" field="source"></default>
<default applyOnUpdate="0" expression="" field="anomalies"></default>
</defaults>
<constraints>
    <constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="id_zone" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="surface_publiee_ha" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="surface_ha" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="source" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="anomalies" notnull_strength="0" unique_strength="0"></constraint>
</constraints>
<constraintExpressions>
    <constraint desc="" exp="" field="fid"></constraint>
<constraint desc="" exp="" field="id_zone"></constraint>
<constraint desc="" exp="" field="surface_publiee_ha"></constraint>
<constraint desc="" exp="" field="surface_ha"></constraint>
<constraint desc="" exp="" field="source"></constraint>
<constraint desc="" exp="" field="anomalies"></constraint>
</constraintExpressions>
<attributeactions></attributeactions>
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
    <columns>
      <column hidden="1" name="fid" type="field" width="-1"></column>
<column hidden="0" name="id_zone" type="field" width="-1"></column>
<column hidden="0" name="surface_publiee_ha" type="field" width="-1"></column>
<column hidden="0" name="surface_ha" type="field" width="-1"></column>
<column hidden="1" name="source" type="field" width="-1"></column>
<column hidden="0" name="anomalies" type="field" width="-1"></column>
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
    <attributeEditorContainer columnCount="1" groupBox="0" name="Identité" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="1" name="id_zone" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Mesures" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="2" name="surface_publiee_ha" showLabel="1"></attributeEditorField>
<attributeEditorField index="3" name="surface_ha" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Source et anomalies" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="4" name="source" showLabel="1"></attributeEditorField>
<attributeEditorField index="5" name="anomalies" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
</attributeEditorForm>
<editable>
    <field editable="1" name="anomalies"></field>
<field editable="0" name="id_zone"></field>
<field editable="0" name="source"></field>
<field editable="0" name="surface_ha"></field>
<field editable="0" name="surface_publiee_ha"></field>
</editable>
<labelOnTop></labelOnTop>
<reuseLastValue></reuseLastValue>
<dataDefinedFieldProperties></dataDefinedFieldProperties>
<widgets></widgets>
<previewExpression>'Zone tampon ' || "id_zone"</previewExpression>
<mapTip>&lt;div style="font-family:Lato,sans-serif"&gt;&lt;b&gt;[% CASE WHEN 'Zone tampon ' || "id_zone" IS NULL THEN 'Sans nom' ELSE replace(replace(replace(replace(replace(to_string('Zone tampon ' || "id_zone"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/b&gt;&lt;table style="border-spacing:0;margin-top:3px"&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Surface publiée&lt;/td&gt;&lt;td&gt;[% coalesce(format_number("surface_publiee_ha",2,'fr') || ' ha','&lt;i&gt;non renseigné&lt;/i&gt;') %]&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;/div&gt;</mapTip>
<layerGeometryType>2</layerGeometryType>
</qgis>
