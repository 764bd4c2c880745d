<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="0" maxScale="0" minScale="100000000" readOnly="0" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|Actions|MapTips|AttributeTable|Rendering" symbologyReferenceScale="-1" version="3.22.0">
  <flags>
    <Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
    <rules key="parvis_agricoles-root">
      <rule filter="&quot;qualite_vue&quot; = 'avérée'" key="parvis_agricoles-averee" label="Parvis agricole, vue avérée" symbol="0"></rule>
<rule filter="&quot;qualite_vue&quot; = 'coteau'" key="parvis_agricoles-coteau" label="Coteau dégageant des vues" symbol="1"></rule>
<rule filter="&quot;qualite_vue&quot; = 'potentielle'" key="parvis_agricoles-potentielle" label="Vue potentielle" symbol="2"></rule>
<rule filter="ELSE" key="parvis_agricoles-inconnue" label="Vue non renseignée" symbol="3"></rule>
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
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="color" type="QString" value="243,236,203,255"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="194,174,90,204"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.08"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="243,236,203,255"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="194,174,90,204"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.08"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0.064 WHEN coalesce(@map_scale,80000)>50001 THEN 0.08 WHEN coalesce(@map_scale,80000)>12501 THEN 0.112 ELSE 0.176 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="color" type="QString" value="243,236,203,255"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="194,174,90,204"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.08"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="243,236,203,255"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="194,174,90,204"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.08"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0.064 WHEN coalesce(@map_scale,80000)>50001 THEN 0.08 WHEN coalesce(@map_scale,80000)>12501 THEN 0.112 ELSE 0.176 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="angle" type="QString" value="135"></Option>
<Option name="color" type="QString" value="0,0,0,255"></Option>
<Option name="distance" type="QString" value="1.3"></Option>
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="distance_unit" type="QString" value="MM"></Option>
<Option name="line_width" type="QString" value="0.5"></Option>
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="line_width_unit" type="QString" value="MM"></Option>
<Option name="offset" type="QString" value="0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
</Option>
<prop k="angle" v="135"></prop>
<prop k="color" v="0,0,0,255"></prop>
<prop k="distance" v="1.3"></prop>
<prop k="distance_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="distance_unit" v="MM"></prop>
<prop k="line_width" v="0.5"></prop>
<prop k="line_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="line_width_unit" v="MM"></prop>
<prop k="offset" v="0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="lineDistance" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.04 WHEN coalesce(@map_scale,80000)>50001 THEN 1.3 WHEN coalesce(@map_scale,80000)>12501 THEN 1.82 ELSE 2.86 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@1" type="line">
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
<Option name="line_color" type="QString" value="194,174,90,255"></Option>
<Option name="line_style" type="QString" value="solid"></Option>
<Option name="line_width" type="QString" value="0.12"></Option>
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
<prop k="line_color" v="194,174,90,255"></prop>
<prop k="line_style" v="solid"></prop>
<prop k="line_width" v="0.12"></prop>
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
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0.096 WHEN coalesce(@map_scale,80000)>50001 THEN 0.12 WHEN coalesce(@map_scale,80000)>12501 THEN 0.168 ELSE 0.264 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="displacement_x" type="QString" value="0"></Option>
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="displacement_x_unit" type="QString" value="MM"></Option>
<Option name="displacement_y" type="QString" value="0"></Option>
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="displacement_y_unit" type="QString" value="MM"></Option>
<Option name="distance_x" type="QString" value="1.3"></Option>
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="distance_x_unit" type="QString" value="MM"></Option>
<Option name="distance_y" type="QString" value="1.3"></Option>
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="distance_y_unit" type="QString" value="MM"></Option>
<Option name="offset_x" type="QString" value="0"></Option>
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_x_unit" type="QString" value="MM"></Option>
<Option name="offset_y" type="QString" value="0"></Option>
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_y_unit" type="QString" value="MM"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
</Option>
<prop k="displacement_x" v="0"></prop>
<prop k="displacement_x_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="displacement_x_unit" v="MM"></prop>
<prop k="displacement_y" v="0"></prop>
<prop k="displacement_y_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="displacement_y_unit" v="MM"></prop>
<prop k="distance_x" v="1.3"></prop>
<prop k="distance_x_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="distance_x_unit" v="MM"></prop>
<prop k="distance_y" v="1.3"></prop>
<prop k="distance_y_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="distance_y_unit" v="MM"></prop>
<prop k="offset_x" v="0"></prop>
<prop k="offset_x_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_x_unit" v="MM"></prop>
<prop k="offset_y" v="0"></prop>
<prop k="offset_y_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_y_unit" v="MM"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="distanceX" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.04 WHEN coalesce(@map_scale,80000)>50001 THEN 1.3 WHEN coalesce(@map_scale,80000)>12501 THEN 1.82 ELSE 2.86 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="distanceY" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.04 WHEN coalesce(@map_scale,80000)>50001 THEN 1.3 WHEN coalesce(@map_scale,80000)>12501 THEN 1.82 ELSE 2.86 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@2@0" type="marker">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="0"></Option>
<Option name="cap_style" type="QString" value="square"></Option>
<Option name="color" type="QString" value="194,174,90,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="bevel"></Option>
<Option name="name" type="QString" value="circle"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="35,35,35,255"></Option>
<Option name="outline_style" type="QString" value="no"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="0.38"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="194,174,90,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="bevel"></prop>
<prop k="name" v="circle"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="35,35,35,255"></prop>
<prop k="outline_style" v="no"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="0.38"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0.304 WHEN coalesce(@map_scale,80000)>50001 THEN 0.38 WHEN coalesce(@map_scale,80000)>12501 THEN 0.532 ELSE 0.836 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="align_dash_pattern" type="QString" value="0"></Option>
<Option name="capstyle" type="QString" value="flat"></Option>
<Option name="customdash" type="QString" value="0.6;0.5"></Option>
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="customdash_unit" type="QString" value="MM"></Option>
<Option name="dash_pattern_offset" type="QString" value="0"></Option>
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="dash_pattern_offset_unit" type="QString" value="MM"></Option>
<Option name="draw_inside_polygon" type="QString" value="0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="line_color" type="QString" value="194,174,90,255"></Option>
<Option name="line_style" type="QString" value="solid"></Option>
<Option name="line_width" type="QString" value="0.1"></Option>
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
<prop k="customdash" v="0.6;0.5"></prop>
<prop k="customdash_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="customdash_unit" v="MM"></prop>
<prop k="dash_pattern_offset" v="0"></prop>
<prop k="dash_pattern_offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="dash_pattern_offset_unit" v="MM"></prop>
<prop k="draw_inside_polygon" v="0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="line_color" v="194,174,90,255"></prop>
<prop k="line_style" v="solid"></prop>
<prop k="line_width" v="0.1"></prop>
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
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0.08 WHEN coalesce(@map_scale,80000)>50001 THEN 0.1 WHEN coalesce(@map_scale,80000)>12501 THEN 0.14 ELSE 0.22 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="fill">
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
<Option name="customdash" type="QString" value="0.6;0.5"></Option>
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="customdash_unit" type="QString" value="MM"></Option>
<Option name="dash_pattern_offset" type="QString" value="0"></Option>
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="dash_pattern_offset_unit" type="QString" value="MM"></Option>
<Option name="draw_inside_polygon" type="QString" value="0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="line_color" type="QString" value="194,174,90,255"></Option>
<Option name="line_style" type="QString" value="solid"></Option>
<Option name="line_width" type="QString" value="0.1"></Option>
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
<prop k="customdash" v="0.6;0.5"></prop>
<prop k="customdash_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="customdash_unit" v="MM"></prop>
<prop k="dash_pattern_offset" v="0"></prop>
<prop k="dash_pattern_offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="dash_pattern_offset_unit" v="MM"></prop>
<prop k="draw_inside_polygon" v="0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="line_color" v="194,174,90,255"></prop>
<prop k="line_style" v="solid"></prop>
<prop k="line_width" v="0.1"></prop>
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
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0.08 WHEN coalesce(@map_scale,80000)>50001 THEN 0.1 WHEN coalesce(@map_scale,80000)>12501 THEN 0.14 ELSE 0.22 END*coalesce(@mbm_k,1)"></Option>
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
<field configurationFlags="None" name="id_parvis">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="qualite_vue">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="avérée" type="QString" value="avérée"></Option>
</Option>
<Option type="Map">
                <Option name="coteau" type="QString" value="coteau"></Option>
</Option>
<Option type="Map">
                <Option name="potentielle" type="QString" value="potentielle"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="vue_sur">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="true"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="n_terrils">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="vue_non_resolue">
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
<field configurationFlags="None" name="commune">
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
<alias field="id_parvis" index="1" name="N° du parvis"></alias>
<alias field="qualite_vue" index="2" name="Qualité de la vue"></alias>
<alias field="vue_sur" index="3" name="Vue sur (texte publié)"></alias>
<alias field="n_terrils" index="4" name="Terrils vus"></alias>
<alias field="vue_non_resolue" index="5" name="Vues sans polygone"></alias>
<alias field="insee" index="6" name="Code INSEE"></alias>
<alias field="commune" index="7" name="Commune"></alias>
<alias field="surface_ha" index="8" name="Surface (ha)"></alias>
<alias field="source" index="9" name="Source"></alias>
<alias field="anomalies" index="10" name="Anomalies corrigées ou signalées"></alias>
</aliases>
<defaults>
    <default applyOnUpdate="0" expression="" field="fid"></default>
<default applyOnUpdate="0" expression="" field="id_parvis"></default>
<default applyOnUpdate="0" expression="" field="qualite_vue"></default>
<default applyOnUpdate="0" expression="" field="vue_sur"></default>
<default applyOnUpdate="0" expression="" field="n_terrils"></default>
<default applyOnUpdate="0" expression="" field="vue_non_resolue"></default>
<default applyOnUpdate="0" expression="" field="insee"></default>
<default applyOnUpdate="0" expression="" field="commune"></default>
<default applyOnUpdate="0" expression="" field="surface_ha"></default>
<default applyOnUpdate="0" expression="" field="source"></default>
<default applyOnUpdate="0" expression="" field="anomalies"></default>
</defaults>
<constraints>
    <constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="id_parvis" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="qualite_vue" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="vue_sur" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="n_terrils" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="vue_non_resolue" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="insee" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="commune" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="surface_ha" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="source" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="anomalies" notnull_strength="0" unique_strength="0"></constraint>
</constraints>
<constraintExpressions>
    <constraint desc="" exp="" field="fid"></constraint>
<constraint desc="" exp="" field="id_parvis"></constraint>
<constraint desc="" exp="" field="qualite_vue"></constraint>
<constraint desc="" exp="" field="vue_sur"></constraint>
<constraint desc="" exp="" field="n_terrils"></constraint>
<constraint desc="" exp="" field="vue_non_resolue"></constraint>
<constraint desc="" exp="" field="insee"></constraint>
<constraint desc="" exp="" field="commune"></constraint>
<constraint desc="" exp="" field="surface_ha"></constraint>
<constraint desc="" exp="" field="source"></constraint>
<constraint desc="" exp="" field="anomalies"></constraint>
</constraintExpressions>
<attributeactions></attributeactions>
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
    <columns>
      <column hidden="1" name="fid" type="field" width="-1"></column>
<column hidden="0" name="id_parvis" type="field" width="-1"></column>
<column hidden="0" name="qualite_vue" type="field" width="-1"></column>
<column hidden="0" name="vue_sur" type="field" width="-1"></column>
<column hidden="0" name="n_terrils" type="field" width="-1"></column>
<column hidden="0" name="vue_non_resolue" type="field" width="-1"></column>
<column hidden="0" name="insee" type="field" width="-1"></column>
<column hidden="0" name="commune" type="field" width="-1"></column>
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
      <attributeEditorField index="1" name="id_parvis" showLabel="1"></attributeEditorField>
<attributeEditorField index="2" name="qualite_vue" showLabel="1"></attributeEditorField>
<attributeEditorField index="3" name="vue_sur" showLabel="1"></attributeEditorField>
<attributeEditorField index="4" name="n_terrils" showLabel="1"></attributeEditorField>
<attributeEditorField index="5" name="vue_non_resolue" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Situation" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="7" name="commune" showLabel="1"></attributeEditorField>
<attributeEditorField index="6" name="insee" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Mesures" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="8" name="surface_ha" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Source et anomalies" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="9" name="source" showLabel="1"></attributeEditorField>
<attributeEditorField index="10" name="anomalies" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Liens" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorRelation forceSuppressFormPopup="0" label="Vues du parvis" name="parvis_vues" nmRelationId="" relation="parvis_vues" relationWidgetTypeId="relation_editor" showLabel="1">
        <editor_configuration></editor_configuration>
</attributeEditorRelation>
</attributeEditorContainer>
</attributeEditorForm>
<editable>
    <field editable="1" name="anomalies"></field>
<field editable="0" name="commune"></field>
<field editable="0" name="id_parvis"></field>
<field editable="0" name="insee"></field>
<field editable="0" name="n_terrils"></field>
<field editable="0" name="qualite_vue"></field>
<field editable="0" name="source"></field>
<field editable="0" name="surface_ha"></field>
<field editable="0" name="vue_non_resolue"></field>
<field editable="0" name="vue_sur"></field>
</editable>
<labelOnTop></labelOnTop>
<reuseLastValue></reuseLastValue>
<dataDefinedFieldProperties></dataDefinedFieldProperties>
<widgets></widgets>
<previewExpression>'Parvis ' || "id_parvis"</previewExpression>
<mapTip>&lt;div style="font-family:Lato,sans-serif"&gt;&lt;b&gt;[% CASE WHEN 'Parvis agricole ' || "id_parvis" IS NULL THEN 'Sans nom' ELSE replace(replace(replace(replace(replace(to_string('Parvis agricole ' || "id_parvis"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/b&gt;&lt;table style="border-spacing:0;margin-top:3px"&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Qualité de la vue&lt;/td&gt;&lt;td&gt;[% CASE WHEN "qualite_vue" IS NULL THEN '&lt;i&gt;non renseigné&lt;/i&gt;' ELSE replace(replace(replace(replace(replace(to_string("qualite_vue"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Vue sur (texte publié)&lt;/td&gt;&lt;td&gt;[% CASE WHEN "vue_sur" IS NULL THEN '&lt;i&gt;non renseigné&lt;/i&gt;' ELSE replace(replace(replace(replace(replace(to_string("vue_sur"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Commune&lt;/td&gt;&lt;td&gt;[% CASE WHEN "commune" IS NULL THEN '&lt;i&gt;non renseigné&lt;/i&gt;' ELSE replace(replace(replace(replace(replace(to_string("commune"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Surface&lt;/td&gt;&lt;td&gt;[% coalesce(format_number("surface_ha",2,'fr') || ' ha','&lt;i&gt;non renseigné&lt;/i&gt;') %]&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;/div&gt;</mapTip>
<layerGeometryType>2</layerGeometryType>
</qgis>
