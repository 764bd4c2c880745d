<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="0" maxScale="0" minScale="100000000" readOnly="0" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|Actions|MapTips|AttributeTable|Rendering" symbologyReferenceScale="-1" version="3.22.0">
  <flags>
    <Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
    <rules key="perimetre_mbm-root">
      <rule key="perimetre_mbm-perimetre" label="Périmètre du bassin minier" symbol="0"></rule>
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
<Option name="draw_inside_polygon" type="QString" value="0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="line_color" type="QString" value="255,255,255,255"></Option>
<Option name="line_style" type="QString" value="solid"></Option>
<Option name="line_width" type="QString" value="1.2"></Option>
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
<prop k="draw_inside_polygon" v="0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="line_color" v="255,255,255,255"></prop>
<prop k="line_style" v="solid"></prop>
<prop k="line_width" v="1.2"></prop>
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
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)>200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="1.2*coalesce(@mbm_k,1)"></Option>
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
<Option name="customdash" type="QString" value="5;2"></Option>
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="customdash_unit" type="QString" value="MM"></Option>
<Option name="dash_pattern_offset" type="QString" value="0"></Option>
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="dash_pattern_offset_unit" type="QString" value="MM"></Option>
<Option name="draw_inside_polygon" type="QString" value="0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="line_color" type="QString" value="38,40,45,255"></Option>
<Option name="line_style" type="QString" value="solid"></Option>
<Option name="line_width" type="QString" value="0.45"></Option>
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
<prop k="draw_inside_polygon" v="0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="line_color" v="38,40,45,255"></prop>
<prop k="line_style" v="solid"></prop>
<prop k="line_width" v="0.45"></prop>
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
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)>200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="0.45*coalesce(@mbm_k,1)"></Option>
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
<Option name="customdash" type="QString" value="3;0.9;0.5;0.9"></Option>
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="customdash_unit" type="QString" value="MM"></Option>
<Option name="dash_pattern_offset" type="QString" value="0"></Option>
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="dash_pattern_offset_unit" type="QString" value="MM"></Option>
<Option name="draw_inside_polygon" type="QString" value="0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="line_color" type="QString" value="107,106,102,255"></Option>
<Option name="line_style" type="QString" value="solid"></Option>
<Option name="line_width" type="QString" value="0.3"></Option>
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
<prop k="customdash" v="3;0.9;0.5;0.9"></prop>
<prop k="customdash_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="customdash_unit" v="MM"></prop>
<prop k="dash_pattern_offset" v="0"></prop>
<prop k="dash_pattern_offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="dash_pattern_offset_unit" v="MM"></prop>
<prop k="draw_inside_polygon" v="0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="line_color" v="107,106,102,255"></prop>
<prop k="line_style" v="solid"></prop>
<prop k="line_width" v="0.3"></prop>
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
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="0.3*coalesce(@mbm_k,1)"></Option>
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
<field configurationFlags="None" name="nom">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="population_publiee">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="surface_publiee_km2">
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
<field configurationFlags="None" name="surface_km2">
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
<alias field="nom" index="1" name="Nom"></alias>
<alias field="population_publiee" index="2" name="Population publiée"></alias>
<alias field="surface_publiee_km2" index="3" name="Surface publiée (km²)"></alias>
<alias field="surface_km2" index="4" name="Surface calculée (km²)"></alias>
<alias field="source" index="5" name="Source"></alias>
<alias field="anomalies" index="6" name="Anomalies corrigées ou signalées"></alias>
</aliases>
<defaults>
    <default applyOnUpdate="0" expression="" field="fid"></default>
<default applyOnUpdate="0" expression="" field="nom"></default>
<default applyOnUpdate="0" expression="" field="population_publiee"></default>
<default applyOnUpdate="0" expression="" field="surface_publiee_km2"></default>
<default applyOnUpdate="0" expression="" field="surface_km2"></default>
<default applyOnUpdate="0" expression="" field="source"></default>
<default applyOnUpdate="0" expression="" field="anomalies"></default>
</defaults>
<constraints>
    <constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="nom" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="population_publiee" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="surface_publiee_km2" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="surface_km2" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="source" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="anomalies" notnull_strength="0" unique_strength="0"></constraint>
</constraints>
<constraintExpressions>
    <constraint desc="" exp="" field="fid"></constraint>
<constraint desc="" exp="" field="nom"></constraint>
<constraint desc="" exp="" field="population_publiee"></constraint>
<constraint desc="" exp="" field="surface_publiee_km2"></constraint>
<constraint desc="" exp="" field="surface_km2"></constraint>
<constraint desc="" exp="" field="source"></constraint>
<constraint desc="" exp="" field="anomalies"></constraint>
</constraintExpressions>
<attributeactions></attributeactions>
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
    <columns>
      <column hidden="1" name="fid" type="field" width="-1"></column>
<column hidden="0" name="nom" type="field" width="-1"></column>
<column hidden="0" name="population_publiee" type="field" width="-1"></column>
<column hidden="0" name="surface_publiee_km2" type="field" width="-1"></column>
<column hidden="0" name="surface_km2" type="field" width="-1"></column>
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
      <attributeEditorField index="1" name="nom" showLabel="1"></attributeEditorField>
<attributeEditorField index="2" name="population_publiee" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Mesures" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="3" name="surface_publiee_km2" showLabel="1"></attributeEditorField>
<attributeEditorField index="4" name="surface_km2" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Source et anomalies" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="5" name="source" showLabel="1"></attributeEditorField>
<attributeEditorField index="6" name="anomalies" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
</attributeEditorForm>
<editable>
    <field editable="1" name="anomalies"></field>
<field editable="0" name="nom"></field>
<field editable="0" name="population_publiee"></field>
<field editable="0" name="source"></field>
<field editable="0" name="surface_km2"></field>
<field editable="0" name="surface_publiee_km2"></field>
</editable>
<labelOnTop></labelOnTop>
<reuseLastValue></reuseLastValue>
<dataDefinedFieldProperties></dataDefinedFieldProperties>
<widgets></widgets>
<previewExpression>"nom"</previewExpression>
<mapTip>&lt;div style="font-family:Lato,sans-serif"&gt;&lt;b&gt;[% CASE WHEN "nom" IS NULL THEN 'Sans nom' ELSE replace(replace(replace(replace(replace(to_string("nom"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/b&gt;&lt;table style="border-spacing:0;margin-top:3px"&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Population publiée&lt;/td&gt;&lt;td&gt;[% coalesce(format_number("population_publiee",0,'fr') || ' hab.','&lt;i&gt;non renseigné&lt;/i&gt;') %]&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Surface publiée&lt;/td&gt;&lt;td&gt;[% coalesce(format_number("surface_publiee_km2",2,'fr') || ' km²','&lt;i&gt;non renseigné&lt;/i&gt;') %]&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;/div&gt;</mapTip>
<layerGeometryType>2</layerGeometryType>
</qgis>
