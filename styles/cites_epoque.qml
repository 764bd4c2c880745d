<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="1" maxScale="0" minScale="100000000" readOnly="0" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|Actions|MapTips|AttributeTable|Rendering" symbologyReferenceScale="-1" version="3.22.0">
  <flags>
    <Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
    <rules key="cites_epoque-root">
      <rule filter="&quot;epoque&quot; = 'compagnie (avant 1946)'" key="cites_epoque-compagnie" label="Époque des compagnies (avant 1946)" symbol="0"></rule>
<rule filter="&quot;epoque&quot; = 'HBNPC (après 1946)'" key="cites_epoque-hbnpc" label="Houillères nationalisées (après 1946)" symbol="1"></rule>
<rule filter="ELSE" key="cites_epoque-non_renseigne" label="Époque non renseignée" symbol="2"></rule>
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
<Option name="color" type="QString" value="194,160,90,255"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="124,98,40,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.12"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="194,160,90,255"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="124,98,40,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.12"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '194,160,90,255' WHEN coalesce(@map_scale,80000)>12501 THEN '194,160,90,235' ELSE '194,160,90,178' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.12 WHEN coalesce(@map_scale,80000)>12501 THEN 0.18 ELSE 0.35 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="CentroidFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="clip_on_current_part_only" type="QString" value="0"></Option>
<Option name="clip_points" type="QString" value="0"></Option>
<Option name="point_on_all_parts" type="QString" value="0"></Option>
<Option name="point_on_surface" type="QString" value="1"></Option>
</Option>
<prop k="clip_on_current_part_only" v="0"></prop>
<prop k="clip_points" v="0"></prop>
<prop k="point_on_all_parts" v="0"></prop>
<prop k="point_on_surface" v="1"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="(coalesce(@map_scale,80000)>50001) AND (coalesce(area($geometry),1e12)/(coalesce(@map_scale,80000)/1000.0)^2&lt;1.2)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@0@1" type="marker">
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
<Option name="color" type="QString" value="194,160,90,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="square"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="124,98,40,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.16"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="1.2"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="194,160,90,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="square"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="124,98,40,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.16"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="1.2"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="0.16*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1 ELSE 1.2 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="color" type="QString" value="79,124,172,255"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="39,73,110,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.12"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="79,124,172,255"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="39,73,110,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.12"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '79,124,172,255' WHEN coalesce(@map_scale,80000)>12501 THEN '79,124,172,235' ELSE '79,124,172,178' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.12 WHEN coalesce(@map_scale,80000)>12501 THEN 0.18 ELSE 0.35 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="angle" type="QString" value="45"></Option>
<Option name="color" type="QString" value="0,0,0,255"></Option>
<Option name="distance" type="QString" value="1.1"></Option>
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
<prop k="angle" v="45"></prop>
<prop k="color" v="0,0,0,255"></prop>
<prop k="distance" v="1.1"></prop>
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
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0.9 WHEN coalesce(@map_scale,80000)>50001 THEN 1.1 WHEN coalesce(@map_scale,80000)>12501 THEN 1.7 ELSE 3 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="line_color" type="QString" value="255,255,255,178"></Option>
<Option name="line_style" type="QString" value="solid"></Option>
<Option name="line_width" type="QString" value="0.14"></Option>
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
<prop k="line_color" v="255,255,255,178"></prop>
<prop k="line_style" v="solid"></prop>
<prop k="line_width" v="0.14"></prop>
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
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0.12 WHEN coalesce(@map_scale,80000)>50001 THEN 0.14 WHEN coalesce(@map_scale,80000)>12501 THEN 0.2 ELSE 0.35 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
<layer class="CentroidFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="clip_on_current_part_only" type="QString" value="0"></Option>
<Option name="clip_points" type="QString" value="0"></Option>
<Option name="point_on_all_parts" type="QString" value="0"></Option>
<Option name="point_on_surface" type="QString" value="1"></Option>
</Option>
<prop k="clip_on_current_part_only" v="0"></prop>
<prop k="clip_points" v="0"></prop>
<prop k="point_on_all_parts" v="0"></prop>
<prop k="point_on_surface" v="1"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="(coalesce(@map_scale,80000)>50001) AND (coalesce(area($geometry),1e12)/(coalesce(@map_scale,80000)/1000.0)^2&lt;1.2)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@2" type="marker">
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
<Option name="color" type="QString" value="79,124,172,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="square"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="39,73,110,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.16"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="1.2"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="79,124,172,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="square"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="39,73,110,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.16"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="1.2"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="0.16*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1 ELSE 1.2 END*coalesce(@mbm_k,1)"></Option>
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
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="107,106,102,255"></Option>
<Option name="outline_style" type="QString" value="dash"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="107,106,102,255"></prop>
<prop k="outline_style" v="dash"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.15 WHEN coalesce(@map_scale,80000)>12501 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="CentroidFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="clip_on_current_part_only" type="QString" value="0"></Option>
<Option name="clip_points" type="QString" value="0"></Option>
<Option name="point_on_all_parts" type="QString" value="0"></Option>
<Option name="point_on_surface" type="QString" value="1"></Option>
</Option>
<prop k="clip_on_current_part_only" v="0"></prop>
<prop k="clip_points" v="0"></prop>
<prop k="point_on_all_parts" v="0"></prop>
<prop k="point_on_surface" v="1"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="(coalesce(@map_scale,80000)>50001) AND (coalesce(area($geometry),1e12)/(coalesce(@map_scale,80000)/1000.0)^2&lt;1.2)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@2@1" type="marker">
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
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="square"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="107,106,102,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.22"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="1.2"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="square"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="107,106,102,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.22"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="1.2"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="0.22*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1 ELSE 1.2 END*coalesce(@mbm_k,1)"></Option>
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
</symbols>
</renderer-v2>
<labeling type="rule-based">
    <rules key="cites_epoque-labels">
      <rule description="exc_b" filter="(&quot;interet&quot; = 'Exceptionnelle') AND (CASE WHEN coalesce(@mbm_insee,'')&lt;>'' THEN strpos(@mbm_insee,coalesce(&quot;insee&quot;,'?'))>0 WHEN coalesce(@mbm_epci,CASE WHEN @atlas_feature IS NOT NULL THEN attribute(@atlas_feature,'siren') END,'')&lt;>'' THEN coalesce(&quot;epci_siren&quot;,'')=coalesce(@mbm_epci,CASE WHEN @atlas_feature IS NOT NULL THEN attribute(@atlas_feature,'siren') END,'') ELSE true END)" key="cites_epoque-label-exc_b" scalemindenom="200002">
        <settings calloutType="simple">
          <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="replace(regexp_replace(coalesce(nullif(regexp_replace(regexp_replace(&quot;nom&quot;, '\\s*\\([^)]*\\)\\s*$', ''), '^Cité (de la |de l[’'']|du |des |de |d[’''])?', ''), ''), &quot;nom&quot;), 'n° *', 'n° '), map('''', '’', 'oeu', 'œu', 'Oeu', 'Œu'))" fontFamily="Lato" fontItalic="0" fontKerning="1" fontLetterSpacing="0.046875" fontSize="5.2000000000000002" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="75" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="0.94999999999999996" namedStyle="Bold" previewBkgrdColor="255,255,255,255" textColor="110,23,34,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
            <families></families>
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.45000000000000001" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM"></text-buffer>
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers=""></text-mask>
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
              <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="fillSymbol" type="fill">
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
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="joinstyle" type="QString" value="bevel"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="128,128,128,255"></Option>
<Option name="outline_style" type="QString" value="no"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="joinstyle" v="bevel"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="128,128,128,255"></prop>
<prop k="outline_style" v="no"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
                    <Option type="Map">
                      <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0"></shadow>
<dd_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<substitutions></substitutions>
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" wrapChar=""></text-format>
<placement centroidInside="1" centroidWhole="0" dist="0.5" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="8" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="4" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0"></placement>
<rendering displayAll="0" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="0" obstacleFactor="1" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0"></rendering>
<dd_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="BufferSize" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="0.45*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="Size" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="5.2*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<callout type="simple">
            <Option type="Map">
              <Option name="anchorPoint" type="QString" value="pole_of_inaccessibility"></Option>
<Option name="blendMode" type="int" value="0"></Option>
<Option name="ddProperties" type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
<Option name="drawToAllParts" type="bool" value="false"></Option>
<Option name="enabled" type="QString" value="0"></Option>
<Option name="labelAnchorPoint" type="QString" value="point_on_exterior"></Option>
<Option name="lineSymbol" type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot; type=&quot;line&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;square&quot;>&lt;/Option>&lt;Option name=&quot;customdash&quot; type=&quot;QString&quot; value=&quot;5;2&quot;>&lt;/Option>&lt;Option name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;customdash_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;bevel&quot;>&lt;/Option>&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;60,60,60,255&quot;>&lt;/Option>&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;>&lt;/Option>&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.3&quot;>&lt;/Option>&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;ring_filter&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;use_custom_dash&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;/Option>&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;capstyle&quot; v=&quot;square&quot;>&lt;/prop>&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;>&lt;/prop>&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;joinstyle&quot; v=&quot;bevel&quot;>&lt;/prop>&lt;prop k=&quot;line_color&quot; v=&quot;60,60,60,255&quot;>&lt;/prop>&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;>&lt;/prop>&lt;prop k=&quot;line_width&quot; v=&quot;0.3&quot;>&lt;/prop>&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"></Option>
<Option name="minLength" type="double" value="0"></Option>
<Option name="minLengthMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="minLengthUnit" type="QString" value="MM"></Option>
<Option name="offsetFromAnchor" type="double" value="0"></Option>
<Option name="offsetFromAnchorMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromAnchorUnit" type="QString" value="MM"></Option>
<Option name="offsetFromLabel" type="double" value="0"></Option>
<Option name="offsetFromLabelMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromLabelUnit" type="QString" value="MM"></Option>
</Option>
</callout>
</settings>
</rule>
<rule description="exc_a" filter="(&quot;interet&quot; = 'Exceptionnelle') AND (CASE WHEN coalesce(@mbm_insee,'')&lt;>'' THEN strpos(@mbm_insee,coalesce(&quot;insee&quot;,'?'))>0 WHEN coalesce(@mbm_epci,CASE WHEN @atlas_feature IS NOT NULL THEN attribute(@atlas_feature,'siren') END,'')&lt;>'' THEN coalesce(&quot;epci_siren&quot;,'')=coalesce(@mbm_epci,CASE WHEN @atlas_feature IS NOT NULL THEN attribute(@atlas_feature,'siren') END,'') ELSE true END)" key="cites_epoque-label-exc_a" scalemaxdenom="200001" scalemindenom="50002">
        <settings calloutType="simple">
          <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="replace(regexp_replace(coalesce(nullif(regexp_replace(regexp_replace(&quot;nom&quot;, '\\s*\\([^)]*\\)\\s*$', ''), '^Cité (de la |de l[’'']|du |des |de |d[’''])?', ''), ''), &quot;nom&quot;), 'n° *', 'n° '), map('''', '’', 'oeu', 'œu', 'Oeu', 'Œu'))" fontFamily="Lato" fontItalic="0" fontKerning="1" fontLetterSpacing="0.046875" fontSize="6" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="75" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="0.94999999999999996" namedStyle="Bold" previewBkgrdColor="255,255,255,255" textColor="110,23,34,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
            <families></families>
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.59999999999999998" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM"></text-buffer>
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers=""></text-mask>
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
              <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="fillSymbol" type="fill">
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
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="joinstyle" type="QString" value="bevel"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="128,128,128,255"></Option>
<Option name="outline_style" type="QString" value="no"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="joinstyle" v="bevel"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="128,128,128,255"></prop>
<prop k="outline_style" v="no"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
                    <Option type="Map">
                      <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0"></shadow>
<dd_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<substitutions></substitutions>
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" wrapChar=""></text-format>
<placement centroidInside="1" centroidWhole="0" dist="0.69999999999999996" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="8" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="10" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0"></placement>
<rendering displayAll="1" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="0" obstacleFactor="1" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0"></rendering>
<dd_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="BufferSize" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="0.6*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="Size" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="if(coalesce(@map_scale,80000)>100001,5.52,6)*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<callout type="simple">
            <Option type="Map">
              <Option name="anchorPoint" type="QString" value="point_on_exterior"></Option>
<Option name="blendMode" type="int" value="0"></Option>
<Option name="ddProperties" type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
<Option name="drawToAllParts" type="bool" value="false"></Option>
<Option name="enabled" type="QString" value="1"></Option>
<Option name="labelAnchorPoint" type="QString" value="point_on_exterior"></Option>
<Option name="lineSymbol" type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot; type=&quot;line&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;flat&quot;>&lt;/Option>&lt;Option name=&quot;customdash&quot; type=&quot;QString&quot; value=&quot;5;2&quot;>&lt;/Option>&lt;Option name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;customdash_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;round&quot;>&lt;/Option>&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;110,23,34,255&quot;>&lt;/Option>&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;>&lt;/Option>&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.15&quot;>&lt;/Option>&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;ring_filter&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;use_custom_dash&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;/Option>&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;capstyle&quot; v=&quot;flat&quot;>&lt;/prop>&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;>&lt;/prop>&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;joinstyle&quot; v=&quot;round&quot;>&lt;/prop>&lt;prop k=&quot;line_color&quot; v=&quot;110,23,34,255&quot;>&lt;/prop>&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;>&lt;/prop>&lt;prop k=&quot;line_width&quot; v=&quot;0.15&quot;>&lt;/prop>&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot; type=&quot;Map&quot;>&lt;Option name=&quot;outlineWidth&quot; type=&quot;Map&quot;>&lt;Option name=&quot;active&quot; type=&quot;bool&quot; value=&quot;true&quot;>&lt;/Option>&lt;Option name=&quot;expression&quot; type=&quot;QString&quot; value=&quot;0.15*coalesce(@mbm_k,1)&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;int&quot; value=&quot;3&quot;>&lt;/Option>&lt;/Option>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"></Option>
<Option name="minLength" type="double" value="1"></Option>
<Option name="minLengthMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="minLengthUnit" type="QString" value="MM"></Option>
<Option name="offsetFromAnchor" type="double" value="0"></Option>
<Option name="offsetFromAnchorMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromAnchorUnit" type="QString" value="MM"></Option>
<Option name="offsetFromLabel" type="double" value="0"></Option>
<Option name="offsetFromLabelMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromLabelUnit" type="QString" value="MM"></Option>
</Option>
</callout>
</settings>
</rule>
<rule description="rem_a" filter="(&quot;interet&quot; = 'Remarquable' AND &quot;surface_ha&quot; > 9) AND (CASE WHEN coalesce(@mbm_insee,'')&lt;>'' THEN strpos(@mbm_insee,coalesce(&quot;insee&quot;,'?'))>0 WHEN coalesce(@mbm_epci,CASE WHEN @atlas_feature IS NOT NULL THEN attribute(@atlas_feature,'siren') END,'')&lt;>'' THEN coalesce(&quot;epci_siren&quot;,'')=coalesce(@mbm_epci,CASE WHEN @atlas_feature IS NOT NULL THEN attribute(@atlas_feature,'siren') END,'') ELSE true END) AND (coalesce(@mbm_page,'')='agrandissement')" key="cites_epoque-label-rem_a" scalemaxdenom="100001" scalemindenom="50002">
        <settings calloutType="simple">
          <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="replace(regexp_replace(coalesce(nullif(regexp_replace(regexp_replace(&quot;nom&quot;, '\\s*\\([^)]*\\)\\s*$', ''), '^Cité (de la |de l[’'']|du |des |de |d[’''])?', ''), ''), &quot;nom&quot;), 'n° *', 'n° '), map('''', '’', 'oeu', 'œu', 'Oeu', 'Œu'))" fontFamily="Lato" fontItalic="0" fontKerning="1" fontLetterSpacing="0.046875" fontSize="5.4000000000000004" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="0.94999999999999996" namedStyle="Regular" previewBkgrdColor="255,255,255,255" textColor="138,58,28,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
            <families></families>
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.5" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM"></text-buffer>
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers=""></text-mask>
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
              <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="fillSymbol" type="fill">
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
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="joinstyle" type="QString" value="bevel"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="128,128,128,255"></Option>
<Option name="outline_style" type="QString" value="no"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="joinstyle" v="bevel"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="128,128,128,255"></prop>
<prop k="outline_style" v="no"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
                    <Option type="Map">
                      <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0"></shadow>
<dd_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<substitutions></substitutions>
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" wrapChar=""></text-format>
<placement centroidInside="1" centroidWhole="0" dist="0.5" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="8" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="3" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0"></placement>
<rendering displayAll="0" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="0" obstacleFactor="1" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0"></rendering>
<dd_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="BufferSize" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="0.5*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="Size" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="if(coalesce(@map_scale,80000)>100001,5.2,5.4)*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<callout type="simple">
            <Option type="Map">
              <Option name="anchorPoint" type="QString" value="pole_of_inaccessibility"></Option>
<Option name="blendMode" type="int" value="0"></Option>
<Option name="ddProperties" type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
<Option name="drawToAllParts" type="bool" value="false"></Option>
<Option name="enabled" type="QString" value="0"></Option>
<Option name="labelAnchorPoint" type="QString" value="point_on_exterior"></Option>
<Option name="lineSymbol" type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot; type=&quot;line&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;square&quot;>&lt;/Option>&lt;Option name=&quot;customdash&quot; type=&quot;QString&quot; value=&quot;5;2&quot;>&lt;/Option>&lt;Option name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;customdash_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;bevel&quot;>&lt;/Option>&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;60,60,60,255&quot;>&lt;/Option>&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;>&lt;/Option>&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.3&quot;>&lt;/Option>&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;ring_filter&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;use_custom_dash&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;/Option>&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;capstyle&quot; v=&quot;square&quot;>&lt;/prop>&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;>&lt;/prop>&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;joinstyle&quot; v=&quot;bevel&quot;>&lt;/prop>&lt;prop k=&quot;line_color&quot; v=&quot;60,60,60,255&quot;>&lt;/prop>&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;>&lt;/prop>&lt;prop k=&quot;line_width&quot; v=&quot;0.3&quot;>&lt;/prop>&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"></Option>
<Option name="minLength" type="double" value="0"></Option>
<Option name="minLengthMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="minLengthUnit" type="QString" value="MM"></Option>
<Option name="offsetFromAnchor" type="double" value="0"></Option>
<Option name="offsetFromAnchorMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromAnchorUnit" type="QString" value="MM"></Option>
<Option name="offsetFromLabel" type="double" value="0"></Option>
<Option name="offsetFromLabelMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromLabelUnit" type="QString" value="MM"></Option>
</Option>
</callout>
</settings>
</rule>
<rule description="exc_q" filter="(&quot;interet&quot; = 'Exceptionnelle')" key="cites_epoque-label-exc_q" scalemaxdenom="50001" scalemindenom="12502">
        <settings calloutType="simple">
          <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="replace(regexp_replace(coalesce(nullif(regexp_replace(regexp_replace(&quot;nom&quot;, '\\s*\\([^)]*\\)\\s*$', ''), '^Cité (de la |de l[’'']|du |des |de |d[’''])?', ''), ''), &quot;nom&quot;), 'n° *', 'n° '), map('''', '’', 'oeu', 'œu', 'Oeu', 'Œu'))" fontFamily="Lato" fontItalic="0" fontKerning="1" fontLetterSpacing="0.046875" fontSize="7.2000000000000002" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="75" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="0.94999999999999996" namedStyle="Bold" previewBkgrdColor="255,255,255,255" textColor="110,23,34,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
            <families></families>
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.90000000000000002" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM"></text-buffer>
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers=""></text-mask>
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
              <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="fillSymbol" type="fill">
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
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="joinstyle" type="QString" value="bevel"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="128,128,128,255"></Option>
<Option name="outline_style" type="QString" value="no"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="joinstyle" v="bevel"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="128,128,128,255"></prop>
<prop k="outline_style" v="no"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
                    <Option type="Map">
                      <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0"></shadow>
<dd_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<substitutions></substitutions>
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" wrapChar=""></text-format>
<placement centroidInside="1" centroidWhole="0" dist="0.69999999999999996" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="8" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="10" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0"></placement>
<rendering displayAll="1" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="0" obstacleFactor="1" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0"></rendering>
<dd_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="BufferSize" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="0.9*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="Size" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="7.2*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<callout type="simple">
            <Option type="Map">
              <Option name="anchorPoint" type="QString" value="point_on_exterior"></Option>
<Option name="blendMode" type="int" value="0"></Option>
<Option name="ddProperties" type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
<Option name="drawToAllParts" type="bool" value="false"></Option>
<Option name="enabled" type="QString" value="1"></Option>
<Option name="labelAnchorPoint" type="QString" value="point_on_exterior"></Option>
<Option name="lineSymbol" type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot; type=&quot;line&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;flat&quot;>&lt;/Option>&lt;Option name=&quot;customdash&quot; type=&quot;QString&quot; value=&quot;5;2&quot;>&lt;/Option>&lt;Option name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;customdash_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;round&quot;>&lt;/Option>&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;110,23,34,255&quot;>&lt;/Option>&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;>&lt;/Option>&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.15&quot;>&lt;/Option>&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;ring_filter&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;use_custom_dash&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;/Option>&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;capstyle&quot; v=&quot;flat&quot;>&lt;/prop>&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;>&lt;/prop>&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;joinstyle&quot; v=&quot;round&quot;>&lt;/prop>&lt;prop k=&quot;line_color&quot; v=&quot;110,23,34,255&quot;>&lt;/prop>&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;>&lt;/prop>&lt;prop k=&quot;line_width&quot; v=&quot;0.15&quot;>&lt;/prop>&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot; type=&quot;Map&quot;>&lt;Option name=&quot;outlineWidth&quot; type=&quot;Map&quot;>&lt;Option name=&quot;active&quot; type=&quot;bool&quot; value=&quot;true&quot;>&lt;/Option>&lt;Option name=&quot;expression&quot; type=&quot;QString&quot; value=&quot;0.15*coalesce(@mbm_k,1)&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;int&quot; value=&quot;3&quot;>&lt;/Option>&lt;/Option>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"></Option>
<Option name="minLength" type="double" value="1"></Option>
<Option name="minLengthMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="minLengthUnit" type="QString" value="MM"></Option>
<Option name="offsetFromAnchor" type="double" value="0"></Option>
<Option name="offsetFromAnchorMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromAnchorUnit" type="QString" value="MM"></Option>
<Option name="offsetFromLabel" type="double" value="0"></Option>
<Option name="offsetFromLabelMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromLabelUnit" type="QString" value="MM"></Option>
</Option>
</callout>
</settings>
</rule>
<rule description="rem_q" filter="(&quot;interet&quot; = 'Remarquable')" key="cites_epoque-label-rem_q" scalemaxdenom="50001" scalemindenom="12502">
        <settings calloutType="simple">
          <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="replace(regexp_replace(coalesce(nullif(regexp_replace(regexp_replace(&quot;nom&quot;, '\\s*\\([^)]*\\)\\s*$', ''), '^Cité (de la |de l[’'']|du |des |de |d[’''])?', ''), ''), &quot;nom&quot;), 'n° *', 'n° '), map('''', '’', 'oeu', 'œu', 'Oeu', 'Œu'))" fontFamily="Lato" fontItalic="0" fontKerning="1" fontLetterSpacing="0.046875" fontSize="6.2000000000000002" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="0.94999999999999996" namedStyle="Regular" previewBkgrdColor="255,255,255,255" textColor="138,58,28,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
            <families></families>
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.84999999999999998" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM"></text-buffer>
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers=""></text-mask>
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
              <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="fillSymbol" type="fill">
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
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="joinstyle" type="QString" value="bevel"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="128,128,128,255"></Option>
<Option name="outline_style" type="QString" value="no"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="joinstyle" v="bevel"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="128,128,128,255"></prop>
<prop k="outline_style" v="no"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
                    <Option type="Map">
                      <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0"></shadow>
<dd_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<substitutions></substitutions>
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" wrapChar=""></text-format>
<placement centroidInside="1" centroidWhole="0" dist="0.59999999999999998" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="8" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="5" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0"></placement>
<rendering displayAll="0" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="0" obstacleFactor="1" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0"></rendering>
<dd_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="BufferSize" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="0.85*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="Size" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="6.2*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<callout type="simple">
            <Option type="Map">
              <Option name="anchorPoint" type="QString" value="point_on_exterior"></Option>
<Option name="blendMode" type="int" value="0"></Option>
<Option name="ddProperties" type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
<Option name="drawToAllParts" type="bool" value="false"></Option>
<Option name="enabled" type="QString" value="1"></Option>
<Option name="labelAnchorPoint" type="QString" value="point_on_exterior"></Option>
<Option name="lineSymbol" type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot; type=&quot;line&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;flat&quot;>&lt;/Option>&lt;Option name=&quot;customdash&quot; type=&quot;QString&quot; value=&quot;5;2&quot;>&lt;/Option>&lt;Option name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;customdash_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;round&quot;>&lt;/Option>&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;138,58,28,255&quot;>&lt;/Option>&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;>&lt;/Option>&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.15&quot;>&lt;/Option>&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;ring_filter&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;use_custom_dash&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;/Option>&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;capstyle&quot; v=&quot;flat&quot;>&lt;/prop>&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;>&lt;/prop>&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;joinstyle&quot; v=&quot;round&quot;>&lt;/prop>&lt;prop k=&quot;line_color&quot; v=&quot;138,58,28,255&quot;>&lt;/prop>&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;>&lt;/prop>&lt;prop k=&quot;line_width&quot; v=&quot;0.15&quot;>&lt;/prop>&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot; type=&quot;Map&quot;>&lt;Option name=&quot;outlineWidth&quot; type=&quot;Map&quot;>&lt;Option name=&quot;active&quot; type=&quot;bool&quot; value=&quot;true&quot;>&lt;/Option>&lt;Option name=&quot;expression&quot; type=&quot;QString&quot; value=&quot;0.15*coalesce(@mbm_k,1)&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;int&quot; value=&quot;3&quot;>&lt;/Option>&lt;/Option>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"></Option>
<Option name="minLength" type="double" value="1"></Option>
<Option name="minLengthMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="minLengthUnit" type="QString" value="MM"></Option>
<Option name="offsetFromAnchor" type="double" value="0"></Option>
<Option name="offsetFromAnchorMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromAnchorUnit" type="QString" value="MM"></Option>
<Option name="offsetFromLabel" type="double" value="0"></Option>
<Option name="offsetFromLabelMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromLabelUnit" type="QString" value="MM"></Option>
</Option>
</callout>
</settings>
</rule>
<rule description="tem_q" filter="(coalesce(&quot;interet&quot;, '') NOT IN ('Exceptionnelle', 'Remarquable'))" key="cites_epoque-label-tem_q" scalemaxdenom="50001" scalemindenom="12502">
        <settings calloutType="simple">
          <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="replace(regexp_replace(coalesce(nullif(regexp_replace(regexp_replace(&quot;nom&quot;, '\\s*\\([^)]*\\)\\s*$', ''), '^Cité (de la |de l[’'']|du |des |de |d[’''])?', ''), ''), &quot;nom&quot;), 'n° *', 'n° '), map('''', '’', 'oeu', 'œu', 'Oeu', 'Œu'))" fontFamily="Lato" fontItalic="0" fontKerning="1" fontLetterSpacing="0.046875" fontSize="5.5999999999999996" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="0.94999999999999996" namedStyle="Regular" previewBkgrdColor="255,255,255,255" textColor="122,74,30,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
            <families></families>
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.69999999999999996" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM"></text-buffer>
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers=""></text-mask>
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
              <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="fillSymbol" type="fill">
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
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="joinstyle" type="QString" value="bevel"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="128,128,128,255"></Option>
<Option name="outline_style" type="QString" value="no"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="joinstyle" v="bevel"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="128,128,128,255"></prop>
<prop k="outline_style" v="no"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
                    <Option type="Map">
                      <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0"></shadow>
<dd_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<substitutions></substitutions>
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" wrapChar=""></text-format>
<placement centroidInside="1" centroidWhole="0" dist="0.59999999999999998" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="8" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="2" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0"></placement>
<rendering displayAll="0" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="0" obstacleFactor="1" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0"></rendering>
<dd_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="BufferSize" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="0.7*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="Size" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="5.6*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<callout type="simple">
            <Option type="Map">
              <Option name="anchorPoint" type="QString" value="point_on_exterior"></Option>
<Option name="blendMode" type="int" value="0"></Option>
<Option name="ddProperties" type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
<Option name="drawToAllParts" type="bool" value="false"></Option>
<Option name="enabled" type="QString" value="1"></Option>
<Option name="labelAnchorPoint" type="QString" value="point_on_exterior"></Option>
<Option name="lineSymbol" type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot; type=&quot;line&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;flat&quot;>&lt;/Option>&lt;Option name=&quot;customdash&quot; type=&quot;QString&quot; value=&quot;5;2&quot;>&lt;/Option>&lt;Option name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;customdash_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;round&quot;>&lt;/Option>&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;122,74,30,255&quot;>&lt;/Option>&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;>&lt;/Option>&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.15&quot;>&lt;/Option>&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;ring_filter&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;use_custom_dash&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;/Option>&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;capstyle&quot; v=&quot;flat&quot;>&lt;/prop>&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;>&lt;/prop>&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;joinstyle&quot; v=&quot;round&quot;>&lt;/prop>&lt;prop k=&quot;line_color&quot; v=&quot;122,74,30,255&quot;>&lt;/prop>&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;>&lt;/prop>&lt;prop k=&quot;line_width&quot; v=&quot;0.15&quot;>&lt;/prop>&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot; type=&quot;Map&quot;>&lt;Option name=&quot;outlineWidth&quot; type=&quot;Map&quot;>&lt;Option name=&quot;active&quot; type=&quot;bool&quot; value=&quot;true&quot;>&lt;/Option>&lt;Option name=&quot;expression&quot; type=&quot;QString&quot; value=&quot;0.15*coalesce(@mbm_k,1)&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;int&quot; value=&quot;3&quot;>&lt;/Option>&lt;/Option>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"></Option>
<Option name="minLength" type="double" value="1"></Option>
<Option name="minLengthMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="minLengthUnit" type="QString" value="MM"></Option>
<Option name="offsetFromAnchor" type="double" value="0"></Option>
<Option name="offsetFromAnchorMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromAnchorUnit" type="QString" value="MM"></Option>
<Option name="offsetFromLabel" type="double" value="0"></Option>
<Option name="offsetFromLabelMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromLabelUnit" type="QString" value="MM"></Option>
</Option>
</callout>
</settings>
</rule>
<rule description="exc_s" filter="(&quot;interet&quot; = 'Exceptionnelle')" key="cites_epoque-label-exc_s" scalemaxdenom="12501">
        <settings calloutType="simple">
          <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="replace(regexp_replace(&quot;nom&quot;, 'n° *', 'n° '), map('''', '’', 'oeu', 'œu', 'Oeu', 'Œu'))" fontFamily="Lato" fontItalic="0" fontKerning="1" fontLetterSpacing="0.046875" fontSize="9.5" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="75" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="0.94999999999999996" namedStyle="Bold" previewBkgrdColor="255,255,255,255" textColor="110,23,34,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
            <families></families>
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.90000000000000002" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM"></text-buffer>
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers=""></text-mask>
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
              <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="fillSymbol" type="fill">
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
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="joinstyle" type="QString" value="bevel"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="128,128,128,255"></Option>
<Option name="outline_style" type="QString" value="no"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="joinstyle" v="bevel"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="128,128,128,255"></prop>
<prop k="outline_style" v="no"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
                    <Option type="Map">
                      <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0"></shadow>
<dd_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<substitutions></substitutions>
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="20" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" wrapChar=""></text-format>
<placement centroidInside="1" centroidWhole="0" dist="0" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="4" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="8" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0"></placement>
<rendering displayAll="0" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="0" obstacleFactor="1" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0"></rendering>
<dd_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="BufferSize" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="0.9*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="Size" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="9.5*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<callout type="simple">
            <Option type="Map">
              <Option name="anchorPoint" type="QString" value="pole_of_inaccessibility"></Option>
<Option name="blendMode" type="int" value="0"></Option>
<Option name="ddProperties" type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
<Option name="drawToAllParts" type="bool" value="false"></Option>
<Option name="enabled" type="QString" value="0"></Option>
<Option name="labelAnchorPoint" type="QString" value="point_on_exterior"></Option>
<Option name="lineSymbol" type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot; type=&quot;line&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;square&quot;>&lt;/Option>&lt;Option name=&quot;customdash&quot; type=&quot;QString&quot; value=&quot;5;2&quot;>&lt;/Option>&lt;Option name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;customdash_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;bevel&quot;>&lt;/Option>&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;60,60,60,255&quot;>&lt;/Option>&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;>&lt;/Option>&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.3&quot;>&lt;/Option>&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;ring_filter&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;use_custom_dash&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;/Option>&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;capstyle&quot; v=&quot;square&quot;>&lt;/prop>&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;>&lt;/prop>&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;joinstyle&quot; v=&quot;bevel&quot;>&lt;/prop>&lt;prop k=&quot;line_color&quot; v=&quot;60,60,60,255&quot;>&lt;/prop>&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;>&lt;/prop>&lt;prop k=&quot;line_width&quot; v=&quot;0.3&quot;>&lt;/prop>&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"></Option>
<Option name="minLength" type="double" value="0"></Option>
<Option name="minLengthMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="minLengthUnit" type="QString" value="MM"></Option>
<Option name="offsetFromAnchor" type="double" value="0"></Option>
<Option name="offsetFromAnchorMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromAnchorUnit" type="QString" value="MM"></Option>
<Option name="offsetFromLabel" type="double" value="0"></Option>
<Option name="offsetFromLabelMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromLabelUnit" type="QString" value="MM"></Option>
</Option>
</callout>
</settings>
</rule>
<rule description="rem_s" filter="(&quot;interet&quot; = 'Remarquable')" key="cites_epoque-label-rem_s" scalemaxdenom="12501">
        <settings calloutType="simple">
          <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="replace(regexp_replace(&quot;nom&quot;, 'n° *', 'n° '), map('''', '’', 'oeu', 'œu', 'Oeu', 'Œu'))" fontFamily="Lato" fontItalic="0" fontKerning="1" fontLetterSpacing="0.046875" fontSize="8" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="75" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="0.94999999999999996" namedStyle="Bold" previewBkgrdColor="255,255,255,255" textColor="138,58,28,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
            <families></families>
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM"></text-buffer>
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers=""></text-mask>
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
              <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="fillSymbol" type="fill">
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
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="joinstyle" type="QString" value="bevel"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="128,128,128,255"></Option>
<Option name="outline_style" type="QString" value="no"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="joinstyle" v="bevel"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="128,128,128,255"></prop>
<prop k="outline_style" v="no"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
                    <Option type="Map">
                      <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0"></shadow>
<dd_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<substitutions></substitutions>
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="20" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" wrapChar=""></text-format>
<placement centroidInside="1" centroidWhole="0" dist="0" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="4" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="6" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0"></placement>
<rendering displayAll="0" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="0" obstacleFactor="1" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0"></rendering>
<dd_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="BufferSize" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="0.8*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="Size" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="8*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<callout type="simple">
            <Option type="Map">
              <Option name="anchorPoint" type="QString" value="pole_of_inaccessibility"></Option>
<Option name="blendMode" type="int" value="0"></Option>
<Option name="ddProperties" type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
<Option name="drawToAllParts" type="bool" value="false"></Option>
<Option name="enabled" type="QString" value="0"></Option>
<Option name="labelAnchorPoint" type="QString" value="point_on_exterior"></Option>
<Option name="lineSymbol" type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot; type=&quot;line&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;square&quot;>&lt;/Option>&lt;Option name=&quot;customdash&quot; type=&quot;QString&quot; value=&quot;5;2&quot;>&lt;/Option>&lt;Option name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;customdash_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;bevel&quot;>&lt;/Option>&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;60,60,60,255&quot;>&lt;/Option>&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;>&lt;/Option>&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.3&quot;>&lt;/Option>&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;ring_filter&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;use_custom_dash&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;/Option>&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;capstyle&quot; v=&quot;square&quot;>&lt;/prop>&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;>&lt;/prop>&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;joinstyle&quot; v=&quot;bevel&quot;>&lt;/prop>&lt;prop k=&quot;line_color&quot; v=&quot;60,60,60,255&quot;>&lt;/prop>&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;>&lt;/prop>&lt;prop k=&quot;line_width&quot; v=&quot;0.3&quot;>&lt;/prop>&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"></Option>
<Option name="minLength" type="double" value="0"></Option>
<Option name="minLengthMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="minLengthUnit" type="QString" value="MM"></Option>
<Option name="offsetFromAnchor" type="double" value="0"></Option>
<Option name="offsetFromAnchorMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromAnchorUnit" type="QString" value="MM"></Option>
<Option name="offsetFromLabel" type="double" value="0"></Option>
<Option name="offsetFromLabelMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromLabelUnit" type="QString" value="MM"></Option>
</Option>
</callout>
</settings>
</rule>
<rule description="tem_s" filter="(coalesce(&quot;interet&quot;, '') NOT IN ('Exceptionnelle', 'Remarquable'))" key="cites_epoque-label-tem_s" scalemaxdenom="12501">
        <settings calloutType="simple">
          <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="replace(regexp_replace(&quot;nom&quot;, 'n° *', 'n° '), map('''', '’', 'oeu', 'œu', 'Oeu', 'Œu'))" fontFamily="Lato" fontItalic="0" fontKerning="1" fontLetterSpacing="0.046875" fontSize="7.5" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="0.94999999999999996" namedStyle="Regular" previewBkgrdColor="255,255,255,255" textColor="122,74,30,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
            <families></families>
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM"></text-buffer>
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers=""></text-mask>
<background shapeBlendMode="0" shapeBorderColor="128,128,128,255" shapeBorderWidth="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="0" shapeFillColor="255,255,255,255" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0" shapeRadiiY="0" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0" shapeSizeY="0" shapeType="0">
              <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="fillSymbol" type="fill">
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
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="joinstyle" type="QString" value="bevel"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="128,128,128,255"></Option>
<Option name="outline_style" type="QString" value="no"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="joinstyle" v="bevel"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="128,128,128,255"></prop>
<prop k="outline_style" v="no"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
                    <Option type="Map">
                      <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
</symbol>
</background>
<shadow shadowBlendMode="6" shadowColor="0,0,0,255" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowRadius="1.5" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowScale="100" shadowUnder="0"></shadow>
<dd_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<substitutions></substitutions>
</text-style>
<text-format addDirectionSymbol="0" autoWrapLength="20" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" wrapChar=""></text-format>
<placement centroidInside="1" centroidWhole="0" dist="0" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="4" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="5" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0"></placement>
<rendering displayAll="0" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="0" obstacleFactor="1" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0"></rendering>
<dd_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="BufferSize" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="0.8*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="Size" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="7.5*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</dd_properties>
<callout type="simple">
            <Option type="Map">
              <Option name="anchorPoint" type="QString" value="pole_of_inaccessibility"></Option>
<Option name="blendMode" type="int" value="0"></Option>
<Option name="ddProperties" type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
<Option name="drawToAllParts" type="bool" value="false"></Option>
<Option name="enabled" type="QString" value="0"></Option>
<Option name="labelAnchorPoint" type="QString" value="point_on_exterior"></Option>
<Option name="lineSymbol" type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot; type=&quot;line&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;square&quot;>&lt;/Option>&lt;Option name=&quot;customdash&quot; type=&quot;QString&quot; value=&quot;5;2&quot;>&lt;/Option>&lt;Option name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;customdash_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;bevel&quot;>&lt;/Option>&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;60,60,60,255&quot;>&lt;/Option>&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;>&lt;/Option>&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.3&quot;>&lt;/Option>&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;ring_filter&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;use_custom_dash&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;/Option>&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;capstyle&quot; v=&quot;square&quot;>&lt;/prop>&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;>&lt;/prop>&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;joinstyle&quot; v=&quot;bevel&quot;>&lt;/prop>&lt;prop k=&quot;line_color&quot; v=&quot;60,60,60,255&quot;>&lt;/prop>&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;>&lt;/prop>&lt;prop k=&quot;line_width&quot; v=&quot;0.3&quot;>&lt;/prop>&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"></Option>
<Option name="minLength" type="double" value="0"></Option>
<Option name="minLengthMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="minLengthUnit" type="QString" value="MM"></Option>
<Option name="offsetFromAnchor" type="double" value="0"></Option>
<Option name="offsetFromAnchorMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromAnchorUnit" type="QString" value="MM"></Option>
<Option name="offsetFromLabel" type="double" value="0"></Option>
<Option name="offsetFromLabelMapUnitScale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offsetFromLabelUnit" type="QString" value="MM"></Option>
</Option>
</callout>
</settings>
</rule>
</rules>
</labeling>
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
<field configurationFlags="None" name="id_cite">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="id_unesco">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="element_unesco">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="id_lsm">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
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
<field configurationFlags="None" name="nom_source">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="alias">
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
<field configurationFlags="None" name="epci_siren">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="epci_nom">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="type_cite">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Corons" type="QString" value="Corons"></Option>
</Option>
<Option type="Map">
                <Option name="Cité pavillonnaire" type="QString" value="Cité pavillonnaire"></Option>
</Option>
<Option type="Map">
                <Option name="Cité jardin" type="QString" value="Cité jardin"></Option>
</Option>
<Option type="Map">
                <Option name="Cité moderne" type="QString" value="Cité moderne"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="compagnie">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="epoque">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="compagnie (avant 1946)" type="QString" value="compagnie (avant 1946)"></Option>
</Option>
<Option type="Map">
                <Option name="HBNPC (après 1946)" type="QString" value="HBNPC (après 1946)"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="interet">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Exceptionnelle" type="QString" value="Exceptionnelle"></Option>
</Option>
<Option type="Map">
                <Option name="Remarquable" type="QString" value="Remarquable"></Option>
</Option>
<Option type="Map">
                <Option name="Témoin" type="QString" value="Témoin"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="inscrit_mh">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="oui" type="QString" value="true"></Option>
</Option>
<Option type="Map">
                <Option name="non" type="QString" value="false"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="classe_mh">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="oui" type="QString" value="true"></Option>
</Option>
<Option type="Map">
                <Option name="non" type="QString" value="false"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="proprietaire">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Maisons et Cités" type="QString" value="Maisons et Cités"></Option>
</Option>
<Option type="Map">
                <Option name="SIA" type="QString" value="SIA"></Option>
</Option>
<Option type="Map">
                <Option name="Maisons et Cités / SIA" type="QString" value="Maisons et Cités / SIA"></Option>
</Option>
<Option type="Map">
                <Option name="Partenord" type="QString" value="Partenord"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="erbm">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="oui" type="QString" value="true"></Option>
</Option>
<Option type="Map">
                <Option name="non" type="QString" value="false"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="statut_unesco">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="bien inscrit" type="QString" value="bien inscrit"></Option>
</Option>
<Option type="Map">
                <Option name="zone tampon" type="QString" value="zone tampon"></Option>
</Option>
<Option type="Map">
                <Option name="hors périmètre" type="QString" value="hors périmètre"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="part_bien">
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
<field configurationFlags="None" name="part_zone_tampon">
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
<alias field="id_cite" index="1" name="Identifiant de la cité"></alias>
<alias field="id_unesco" index="2" name="Identifiant UNESCO"></alias>
<alias field="element_unesco" index="3" name="N° d’élément du bien"></alias>
<alias field="id_lsm" index="4" name="N° LSM"></alias>
<alias field="nom" index="5" name="Nom"></alias>
<alias field="nom_source" index="6" name="Nom publié"></alias>
<alias field="alias" index="7" name="Autres noms"></alias>
<alias field="insee" index="8" name="Code INSEE"></alias>
<alias field="commune" index="9" name="Commune"></alias>
<alias field="epci_siren" index="10" name="SIREN de l’EPCI"></alias>
<alias field="epci_nom" index="11" name="EPCI"></alias>
<alias field="type_cite" index="12" name="Type de cité"></alias>
<alias field="compagnie" index="13" name="Compagnie ou groupe"></alias>
<alias field="epoque" index="14" name="Époque"></alias>
<alias field="interet" index="15" name="Intérêt patrimonial (2007)"></alias>
<alias field="inscrit_mh" index="16" name="Inscrite MH"></alias>
<alias field="classe_mh" index="17" name="Classée MH"></alias>
<alias field="proprietaire" index="18" name="Propriétaire"></alias>
<alias field="erbm" index="19" name="Inscrite à l’ERBM"></alias>
<alias field="statut_unesco" index="20" name="Statut UNESCO"></alias>
<alias field="part_bien" index="21" name="Part dans le bien inscrit (0–1)"></alias>
<alias field="part_zone_tampon" index="22" name="Part dans la zone tampon (0–1)"></alias>
<alias field="surface_ha" index="23" name="Surface (ha)"></alias>
<alias field="source" index="24" name="Source"></alias>
<alias field="anomalies" index="25" name="Anomalies corrigées ou signalées"></alias>
</aliases>
<defaults>
    <default applyOnUpdate="0" expression="" field="fid"></default>
<default applyOnUpdate="0" expression="" field="id_cite"></default>
<default applyOnUpdate="0" expression="" field="id_unesco"></default>
<default applyOnUpdate="0" expression="" field="element_unesco"></default>
<default applyOnUpdate="0" expression="" field="id_lsm"></default>
<default applyOnUpdate="0" expression="" field="nom"></default>
<default applyOnUpdate="0" expression="" field="nom_source"></default>
<default applyOnUpdate="0" expression="" field="alias"></default>
<default applyOnUpdate="0" expression="" field="insee"></default>
<default applyOnUpdate="0" expression="" field="commune"></default>
<default applyOnUpdate="0" expression="" field="epci_siren"></default>
<default applyOnUpdate="0" expression="" field="epci_nom"></default>
<default applyOnUpdate="0" expression="" field="type_cite"></default>
<default applyOnUpdate="0" expression="" field="compagnie"></default>
<default applyOnUpdate="0" expression="" field="epoque"></default>
<default applyOnUpdate="0" expression="" field="interet"></default>
<default applyOnUpdate="0" expression="" field="inscrit_mh"></default>
<default applyOnUpdate="0" expression="" field="classe_mh"></default>
<default applyOnUpdate="0" expression="" field="proprietaire"></default>
<default applyOnUpdate="0" expression="" field="erbm"></default>
<default applyOnUpdate="0" expression="" field="statut_unesco"></default>
<default applyOnUpdate="0" expression="" field="part_bien"></default>
<default applyOnUpdate="0" expression="" field="part_zone_tampon"></default>
<default applyOnUpdate="0" expression="" field="surface_ha"></default>
<default applyOnUpdate="0" expression="" field="source"></default>
<default applyOnUpdate="0" expression="" field="anomalies"></default>
</defaults>
<constraints>
    <constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="id_cite" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="id_unesco" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="element_unesco" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="id_lsm" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="nom" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="nom_source" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="alias" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="insee" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="commune" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="epci_siren" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="epci_nom" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="type_cite" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="compagnie" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="epoque" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="interet" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="inscrit_mh" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="classe_mh" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="proprietaire" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="erbm" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="statut_unesco" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="part_bien" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="part_zone_tampon" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="surface_ha" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="source" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="anomalies" notnull_strength="0" unique_strength="0"></constraint>
</constraints>
<constraintExpressions>
    <constraint desc="" exp="" field="fid"></constraint>
<constraint desc="" exp="" field="id_cite"></constraint>
<constraint desc="" exp="" field="id_unesco"></constraint>
<constraint desc="" exp="" field="element_unesco"></constraint>
<constraint desc="" exp="" field="id_lsm"></constraint>
<constraint desc="" exp="" field="nom"></constraint>
<constraint desc="" exp="" field="nom_source"></constraint>
<constraint desc="" exp="" field="alias"></constraint>
<constraint desc="" exp="" field="insee"></constraint>
<constraint desc="" exp="" field="commune"></constraint>
<constraint desc="" exp="" field="epci_siren"></constraint>
<constraint desc="" exp="" field="epci_nom"></constraint>
<constraint desc="" exp="" field="type_cite"></constraint>
<constraint desc="" exp="" field="compagnie"></constraint>
<constraint desc="" exp="" field="epoque"></constraint>
<constraint desc="" exp="" field="interet"></constraint>
<constraint desc="" exp="" field="inscrit_mh"></constraint>
<constraint desc="" exp="" field="classe_mh"></constraint>
<constraint desc="" exp="" field="proprietaire"></constraint>
<constraint desc="" exp="" field="erbm"></constraint>
<constraint desc="" exp="" field="statut_unesco"></constraint>
<constraint desc="" exp="" field="part_bien"></constraint>
<constraint desc="" exp="" field="part_zone_tampon"></constraint>
<constraint desc="" exp="" field="surface_ha"></constraint>
<constraint desc="" exp="" field="source"></constraint>
<constraint desc="" exp="" field="anomalies"></constraint>
</constraintExpressions>
<attributeactions></attributeactions>
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
    <columns>
      <column hidden="1" name="fid" type="field" width="-1"></column>
<column hidden="0" name="id_cite" type="field" width="-1"></column>
<column hidden="0" name="id_unesco" type="field" width="-1"></column>
<column hidden="0" name="element_unesco" type="field" width="-1"></column>
<column hidden="0" name="id_lsm" type="field" width="-1"></column>
<column hidden="0" name="nom" type="field" width="-1"></column>
<column hidden="1" name="nom_source" type="field" width="-1"></column>
<column hidden="0" name="alias" type="field" width="-1"></column>
<column hidden="0" name="insee" type="field" width="-1"></column>
<column hidden="0" name="commune" type="field" width="-1"></column>
<column hidden="1" name="epci_siren" type="field" width="-1"></column>
<column hidden="0" name="epci_nom" type="field" width="-1"></column>
<column hidden="0" name="type_cite" type="field" width="-1"></column>
<column hidden="0" name="compagnie" type="field" width="-1"></column>
<column hidden="0" name="epoque" type="field" width="-1"></column>
<column hidden="0" name="interet" type="field" width="-1"></column>
<column hidden="0" name="inscrit_mh" type="field" width="-1"></column>
<column hidden="0" name="classe_mh" type="field" width="-1"></column>
<column hidden="0" name="proprietaire" type="field" width="-1"></column>
<column hidden="0" name="erbm" type="field" width="-1"></column>
<column hidden="0" name="statut_unesco" type="field" width="-1"></column>
<column hidden="0" name="part_bien" type="field" width="-1"></column>
<column hidden="0" name="part_zone_tampon" type="field" width="-1"></column>
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
      <attributeEditorField index="1" name="id_cite" showLabel="1"></attributeEditorField>
<attributeEditorField index="2" name="id_unesco" showLabel="1"></attributeEditorField>
<attributeEditorField index="4" name="id_lsm" showLabel="1"></attributeEditorField>
<attributeEditorField index="5" name="nom" showLabel="1"></attributeEditorField>
<attributeEditorField index="7" name="alias" showLabel="1"></attributeEditorField>
<attributeEditorField index="6" name="nom_source" showLabel="1"></attributeEditorField>
<attributeEditorField index="12" name="type_cite" showLabel="1"></attributeEditorField>
<attributeEditorField index="13" name="compagnie" showLabel="1"></attributeEditorField>
<attributeEditorField index="14" name="epoque" showLabel="1"></attributeEditorField>
<attributeEditorField index="18" name="proprietaire" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Situation" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="9" name="commune" showLabel="1"></attributeEditorField>
<attributeEditorField index="8" name="insee" showLabel="1"></attributeEditorField>
<attributeEditorField index="11" name="epci_nom" showLabel="1"></attributeEditorField>
<attributeEditorField index="10" name="epci_siren" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Protection" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="15" name="interet" showLabel="1"></attributeEditorField>
<attributeEditorField index="20" name="statut_unesco" showLabel="1"></attributeEditorField>
<attributeEditorField index="3" name="element_unesco" showLabel="1"></attributeEditorField>
<attributeEditorField index="16" name="inscrit_mh" showLabel="1"></attributeEditorField>
<attributeEditorField index="17" name="classe_mh" showLabel="1"></attributeEditorField>
<attributeEditorField index="19" name="erbm" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Mesures" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="23" name="surface_ha" showLabel="1"></attributeEditorField>
<attributeEditorField index="21" name="part_bien" showLabel="1"></attributeEditorField>
<attributeEditorField index="22" name="part_zone_tampon" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Source et anomalies" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="24" name="source" showLabel="1"></attributeEditorField>
<attributeEditorField index="25" name="anomalies" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Liens" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorRelation forceSuppressFormPopup="0" label="Communes de la cité" name="cite_communes" nmRelationId="" relation="cite_communes" relationWidgetTypeId="relation_editor" showLabel="1">
        <editor_configuration></editor_configuration>
</attributeEditorRelation>
</attributeEditorContainer>
</attributeEditorForm>
<editable>
    <field editable="1" name="alias"></field>
<field editable="1" name="anomalies"></field>
<field editable="0" name="classe_mh"></field>
<field editable="0" name="commune"></field>
<field editable="1" name="compagnie"></field>
<field editable="0" name="element_unesco"></field>
<field editable="0" name="epci_nom"></field>
<field editable="0" name="epci_siren"></field>
<field editable="1" name="epoque"></field>
<field editable="0" name="erbm"></field>
<field editable="0" name="id_cite"></field>
<field editable="0" name="id_lsm"></field>
<field editable="0" name="id_unesco"></field>
<field editable="0" name="inscrit_mh"></field>
<field editable="0" name="insee"></field>
<field editable="0" name="interet"></field>
<field editable="0" name="nom"></field>
<field editable="0" name="nom_source"></field>
<field editable="0" name="part_bien"></field>
<field editable="0" name="part_zone_tampon"></field>
<field editable="1" name="proprietaire"></field>
<field editable="0" name="source"></field>
<field editable="0" name="statut_unesco"></field>
<field editable="0" name="surface_ha"></field>
<field editable="1" name="type_cite"></field>
</editable>
<labelOnTop></labelOnTop>
<reuseLastValue></reuseLastValue>
<dataDefinedFieldProperties>
    <field name="part_bien">
      <Option type="Map">
        <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
          <Option name="dataDefinedAlias" type="Map">
            <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce('Part dans le bien inscrit : ' || format_number(&quot;part_bien&quot;*100,1,'fr') || ' %','Part dans le bien inscrit (0–1)')"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</field>
<field name="part_zone_tampon">
      <Option type="Map">
        <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
          <Option name="dataDefinedAlias" type="Map">
            <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce('Part dans la zone tampon : ' || format_number(&quot;part_zone_tampon&quot;*100,1,'fr') || ' %','Part dans la zone tampon (0–1)')"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</field>
</dataDefinedFieldProperties>
<widgets></widgets>
<previewExpression>coalesce("nom", "id_cite")</previewExpression>
<mapTip>&lt;div style="font-family:Lato,sans-serif"&gt;&lt;b&gt;[% CASE WHEN "nom" IS NULL THEN 'Sans nom' ELSE replace(replace(replace(replace(replace(to_string("nom"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/b&gt;&lt;table style="border-spacing:0;margin-top:3px"&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Intérêt patrimonial (2007)&lt;/td&gt;&lt;td&gt;[% CASE WHEN "interet" IS NULL THEN '&lt;i&gt;non renseigné&lt;/i&gt;' ELSE replace(replace(replace(replace(replace(to_string("interet"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Type de cité&lt;/td&gt;&lt;td&gt;[% CASE WHEN "type_cite" IS NULL THEN '&lt;i&gt;non renseigné&lt;/i&gt;' ELSE replace(replace(replace(replace(replace(to_string("type_cite"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Commune&lt;/td&gt;&lt;td&gt;[% CASE WHEN "commune" IS NULL THEN '&lt;i&gt;non renseigné&lt;/i&gt;' ELSE replace(replace(replace(replace(replace(to_string("commune"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Compagnie ou groupe&lt;/td&gt;&lt;td&gt;[% CASE WHEN "compagnie" IS NULL THEN '&lt;i&gt;non renseigné&lt;/i&gt;' ELSE replace(replace(replace(replace(replace(to_string("compagnie"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Statut UNESCO&lt;/td&gt;&lt;td&gt;[% CASE WHEN "statut_unesco" IS NULL THEN '&lt;i&gt;non renseigné&lt;/i&gt;' ELSE replace(replace(replace(replace(replace(to_string("statut_unesco"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Surface&lt;/td&gt;&lt;td&gt;[% coalesce(format_number("surface_ha",2,'fr') || ' ha','&lt;i&gt;non renseigné&lt;/i&gt;') %]&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;div style="color:#6B6A66;font-size:85%;margin-top:4px"&gt;284 cités des données ouvertes, sur 563 qualifiées en 2007.&lt;/div&gt;&lt;/div&gt;</mapTip>
<layerGeometryType>2</layerGeometryType>
</qgis>
