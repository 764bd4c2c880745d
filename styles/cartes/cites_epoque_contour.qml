<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" styleCategories="Symbology|Labeling" version="3.22.0">
  <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
    <rules key="cites_epoque_contour-root">
      <rule filter="&quot;epoque&quot; = 'HBNPC (après 1946)'" key="cites_epoque_contour-hbnpc" label="Après 1946, houillères" symbol="0"></rule>
<rule filter="&quot;epoque&quot; = 'compagnie (avant 1946)'" key="cites_epoque_contour-compagnie" label="Avant 1946, compagnies" symbol="1"></rule>
<rule filter="ELSE" key="cites_epoque_contour-non_renseigne" label="Époque non renseignée" symbol="2"></rule>
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
<Option name="line_color" type="QString" value="38,40,45,255"></Option>
<Option name="line_style" type="QString" value="solid"></Option>
<Option name="line_width" type="QString" value="0.55"></Option>
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
<prop k="line_width" v="0.55"></prop>
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
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0.35 WHEN coalesce(@map_scale,80000)>50001 THEN 0.55 WHEN coalesce(@map_scale,80000)>12501 THEN 0.75 ELSE 0.95 END*coalesce(@mbm_k,1)"></Option>
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
<prop k="line_color" v="38,40,45,255"></prop>
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
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0.1 WHEN coalesce(@map_scale,80000)>50001 THEN 0.12 WHEN coalesce(@map_scale,80000)>12501 THEN 0.18 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
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
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="align_dash_pattern" type="QString" value="0"></Option>
<Option name="capstyle" type="QString" value="flat"></Option>
<Option name="customdash" type="QString" value="0.8;0.6"></Option>
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="customdash_unit" type="QString" value="MM"></Option>
<Option name="dash_pattern_offset" type="QString" value="0"></Option>
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="dash_pattern_offset_unit" type="QString" value="MM"></Option>
<Option name="draw_inside_polygon" type="QString" value="0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="line_color" type="QString" value="38,40,45,255"></Option>
<Option name="line_style" type="QString" value="solid"></Option>
<Option name="line_width" type="QString" value="0.35"></Option>
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
<prop k="customdash" v="0.8;0.6"></prop>
<prop k="customdash_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="customdash_unit" v="MM"></prop>
<prop k="dash_pattern_offset" v="0"></prop>
<prop k="dash_pattern_offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="dash_pattern_offset_unit" v="MM"></prop>
<prop k="draw_inside_polygon" v="0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="line_color" v="38,40,45,255"></prop>
<prop k="line_style" v="solid"></prop>
<prop k="line_width" v="0.35"></prop>
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
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0.25 WHEN coalesce(@map_scale,80000)>50001 THEN 0.35 WHEN coalesce(@map_scale,80000)>12501 THEN 0.5 ELSE 0.9 END*coalesce(@mbm_k,1)"></Option>
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
<layerGeometryType>2</layerGeometryType>
</qgis>
