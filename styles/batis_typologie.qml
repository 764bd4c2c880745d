<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="1" maxScale="0" minScale="100000000" readOnly="0" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|Actions|MapTips|AttributeTable|Rendering" symbologyReferenceScale="-1" version="3.22.0">
  <flags>
    <Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
    <rules key="batis_typologie-root">
      <rule filter="&quot;typologie&quot; = 'Fosse'" key="batis_typologie-fosse" label="Fosse" symbol="0"></rule>
<rule filter="&quot;typologie&quot; = 'Chevalement'" key="batis_typologie-chevalement" label="Chevalement" symbol="1"></rule>
<rule filter="&quot;typologie&quot; = 'Équipement scolaire'" key="batis_typologie-ecole" label="Équipement scolaire" symbol="2"></rule>
<rule filter="&quot;typologie&quot; = 'Édifice religieux'" key="batis_typologie-religieux" label="Édifice religieux" symbol="3"></rule>
<rule filter="&quot;typologie&quot; = 'Équipement SSM'" key="batis_typologie-sante" label="Santé (équipement SSM)" symbol="4"></rule>
<rule filter="&quot;typologie&quot; = 'Équipement ferroviaire'" key="batis_typologie-gare" label="Équipement ferroviaire" symbol="5"></rule>
<rule filter="&quot;typologie&quot; = 'Équipement de loisirs'" key="batis_typologie-loisirs" label="Équipement de loisirs" symbol="6"></rule>
<rule filter="&quot;typologie&quot; = 'Hôtel de ville'" key="batis_typologie-mairie" label="Hôtel de ville" symbol="7"></rule>
<rule filter="&quot;typologie&quot; = 'Monument commémoratif'" key="batis_typologie-monument" label="Monument commémoratif" symbol="8"></rule>
<rule filter="&quot;typologie&quot; = 'Maison d''ingénieur'" key="batis_typologie-maison" label="Maison d’ingénieur" symbol="9"></rule>
<rule filter="&quot;typologie&quot; = 'Château'" key="batis_typologie-chateau" label="Château" symbol="10"></rule>
<rule filter="&quot;typologie&quot; = 'Grands bureaux'" key="batis_typologie-bureaux" label="Grands bureaux" symbol="11"></rule>
<rule filter="&quot;typologie&quot; = 'Mine-image'" key="batis_typologie-mine_image" label="Mine-image" symbol="12"></rule>
<rule filter="&quot;typologie&quot; = 'Camus haut'" key="batis_typologie-camus" label="Camus haut" symbol="13"></rule>
<rule filter="&quot;typologie&quot; = 'Autre équipement'" key="batis_typologie-autre" label="Autre équipement" symbol="14"></rule>
<rule filter="ELSE" key="batis_typologie-inconnu" label="Typologie non renseignée" symbol="15"></rule>
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
<Option name="color" type="QString" value="38,40,45,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="38,40,45,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="38,40,45,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="38,40,45,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '38,40,45,0' WHEN coalesce(@map_scale,80000)>12501 THEN '38,40,45,204' ELSE '38,40,45,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
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
<Option name="color" type="QString" value="38,40,45,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="square"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="2.957"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="38,40,45,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="square"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="2.957"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.32 WHEN coalesce(@map_scale,80000)>100001 THEN 2.3656 WHEN coalesce(@map_scale,80000)>50001 THEN 2.957 WHEN coalesce(@map_scale,80000)>12501 THEN 3.705 ELSE 5.89 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="0"></Option>
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="fixedAspectRatio" type="QString" value="0"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGNpcmNsZSBjeD0iOC41IiBjeT0iNC44IiByPSIzIiBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS43IiBzdHJva2UtbGluZWNhcD0iYnV0dCIgc3Ryb2tlLWxpbmVqb2luPSJtaXRlciIvPgo8cGF0aCBkPSJNNyA3LjRWMTZNMTAuMiA3LjRWMTZNMTAuMiA3LjRMMTUgMTUiIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjgiIHN0cm9rZS1saW5lY2FwPSJidXR0IiBzdHJva2UtbGluZWpvaW49Im1pdGVyIi8+PHBhdGggZD0iTTIgMTVoMjB2OEgyek0xNSAxNWwzLjUtNEwyMiAxNXoiIGZpbGw9InBhcmFtKGZpbGwpICNmZmZmZmYiIGZpbGwtb3BhY2l0eT0icGFyYW0oZmlsbC1vcGFjaXR5KSAxIiBzdHJva2U9Im5vbmUiLz48cGF0aCBkPSJNNSAxOGgzdjVINXpNMTEgMThoMi42djIuNkgxMXpNMTYgMThoMi42djIuNkgxNnoiIGZpbGw9InBhcmFtKG91dGxpbmUpICMwMDAwMDAiLz4KPC9zdmc+Cg=="></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="38,40,45,255"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="parameters"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="2.054"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="fixedAspectRatio" v="0"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGNpcmNsZSBjeD0iOC41IiBjeT0iNC44IiByPSIzIiBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS43IiBzdHJva2UtbGluZWNhcD0iYnV0dCIgc3Ryb2tlLWxpbmVqb2luPSJtaXRlciIvPgo8cGF0aCBkPSJNNyA3LjRWMTZNMTAuMiA3LjRWMTZNMTAuMiA3LjRMMTUgMTUiIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjgiIHN0cm9rZS1saW5lY2FwPSJidXR0IiBzdHJva2UtbGluZWpvaW49Im1pdGVyIi8+PHBhdGggZD0iTTIgMTVoMjB2OEgyek0xNSAxNWwzLjUtNEwyMiAxNXoiIGZpbGw9InBhcmFtKGZpbGwpICNmZmZmZmYiIGZpbGwtb3BhY2l0eT0icGFyYW0oZmlsbC1vcGFjaXR5KSAxIiBzdHJva2U9Im5vbmUiLz48cGF0aCBkPSJNNSAxOGgzdjVINXpNMTEgMThoMi42djIuNkgxMXpNMTYgMThoMi42djIuNkgxNnoiIGZpbGw9InBhcmFtKG91dGxpbmUpICMwMDAwMDAiLz4KPC9zdmc+Cg=="></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="38,40,45,255"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="parameters" v=""></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="2.054"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="enabled" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 2.054 WHEN coalesce(@map_scale,80000)>100001 THEN 1.6432 WHEN coalesce(@map_scale,80000)>50001 THEN 2.054 WHEN coalesce(@map_scale,80000)>12501 THEN 2.574 ELSE 4.092 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="color" type="QString" value="38,40,45,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="38,40,45,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="38,40,45,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="38,40,45,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '38,40,45,0' WHEN coalesce(@map_scale,80000)>12501 THEN '38,40,45,204' ELSE '38,40,45,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@1" type="marker">
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
<Option name="color" type="QString" value="38,40,45,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="square"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="2.957"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="38,40,45,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="square"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="2.957"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.32 WHEN coalesce(@map_scale,80000)>100001 THEN 2.3656 WHEN coalesce(@map_scale,80000)>50001 THEN 2.957 WHEN coalesce(@map_scale,80000)>12501 THEN 3.705 ELSE 5.89 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="0"></Option>
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="fixedAspectRatio" type="QString" value="0"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGNpcmNsZSBjeD0iMTAiIGN5PSI1LjUiIHI9IjMuNiIgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuOCIgc3Ryb2tlLWxpbmVjYXA9ImJ1dHQiIHN0cm9rZS1saW5lam9pbj0ibWl0ZXIiLz4KPHBhdGggZD0iTTkuMyA1aDEuNHYxLjJIOS4zeiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPjxwYXRoIGQ9Ik04IDguNVYyMk0xMi4yIDguNVYyMk0xMi4yIDguNUwyMCAyMiIgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIiIHN0cm9rZS1saW5lY2FwPSJidXR0IiBzdHJva2UtbGluZWpvaW49Im1pdGVyIi8+PHBhdGggZD0iTTggMTNoNi42TTggMTcuNmg5LjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjYiIHN0cm9rZS1saW5lY2FwPSJidXR0IiBzdHJva2UtbGluZWpvaW49Im1pdGVyIi8+PHBhdGggZD0iTTQgMjFoMTd2Mkg0eiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPgo8L3N2Zz4K"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="38,40,45,255"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="parameters"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="2.054"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="fixedAspectRatio" v="0"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPGNpcmNsZSBjeD0iMTAiIGN5PSI1LjUiIHI9IjMuNiIgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuOCIgc3Ryb2tlLWxpbmVjYXA9ImJ1dHQiIHN0cm9rZS1saW5lam9pbj0ibWl0ZXIiLz4KPHBhdGggZD0iTTkuMyA1aDEuNHYxLjJIOS4zeiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPjxwYXRoIGQ9Ik04IDguNVYyMk0xMi4yIDguNVYyMk0xMi4yIDguNUwyMCAyMiIgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjIiIHN0cm9rZS1saW5lY2FwPSJidXR0IiBzdHJva2UtbGluZWpvaW49Im1pdGVyIi8+PHBhdGggZD0iTTggMTNoNi42TTggMTcuNmg5LjIiIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgc3Ryb2tlLXdpZHRoPSIxLjYiIHN0cm9rZS1saW5lY2FwPSJidXR0IiBzdHJva2UtbGluZWpvaW49Im1pdGVyIi8+PHBhdGggZD0iTTQgMjFoMTd2Mkg0eiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPgo8L3N2Zz4K"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="38,40,45,255"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="parameters" v=""></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="2.054"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="enabled" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 2.054 WHEN coalesce(@map_scale,80000)>100001 THEN 1.6432 WHEN coalesce(@map_scale,80000)>50001 THEN 2.054 WHEN coalesce(@map_scale,80000)>12501 THEN 2.574 ELSE 4.092 END*coalesce(@mbm_k,1)"></Option>
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="10" type="fill">
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
<Option name="color" type="QString" value="122,90,18,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="122,90,18,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="122,90,18,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="122,90,18,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '122,90,18,0' WHEN coalesce(@map_scale,80000)>12501 THEN '122,90,18,204' ELSE '122,90,18,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@10@1" type="marker">
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
<Option name="color" type="QString" value="122,90,18,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="pentagon"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="3.864"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="122,90,18,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="pentagon"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="3.864"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.725 WHEN coalesce(@map_scale,80000)>100001 THEN 3.0912 WHEN coalesce(@map_scale,80000)>50001 THEN 3.864 WHEN coalesce(@map_scale,80000)>12501 THEN 4.758 ELSE 7.564 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="0"></Option>
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="fixedAspectRatio" type="QString" value="0"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTQuNTAwIDFMOCA2djNoOFY2bDMuNTAwLTVMMjMgNnYxNkgxVjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJub25lIi8+PHBhdGggZD0iTTEwLjIwMCAxNS41MDBhMS44MDAgMS44MDAgMCAwIDEgMy42MDAgMFYyMmgtMy42MDB6TTMuNjAwIDloMnYzLjUwMGgtMnpNMTguNDAwIDloMnYzLjUwMGgtMnoiIGZpbGw9InBhcmFtKG91dGxpbmUpICMwMDAwMDAiLz4KPC9zdmc+Cg=="></Option>
<Option name="offset" type="QString" value="0,0.23200000000000001"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="122,90,18,255"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="parameters"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="2.09"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="fixedAspectRatio" v="0"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTQuNTAwIDFMOCA2djNoOFY2bDMuNTAwLTVMMjMgNnYxNkgxVjZ6IiBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJub25lIi8+PHBhdGggZD0iTTEwLjIwMCAxNS41MDBhMS44MDAgMS44MDAgMCAwIDEgMy42MDAgMFYyMmgtMy42MDB6TTMuNjAwIDloMnYzLjUwMGgtMnpNMTguNDAwIDloMnYzLjUwMGgtMnoiIGZpbGw9InBhcmFtKG91dGxpbmUpICMwMDAwMDAiLz4KPC9zdmc+Cg=="></prop>
<prop k="offset" v="0,0.23200000000000001"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="122,90,18,255"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="parameters" v=""></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="2.09"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="enabled" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="offset" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="'0' || ',' || to_string(CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0 WHEN coalesce(@map_scale,80000)>50001 THEN 0.232 WHEN coalesce(@map_scale,80000)>12501 THEN 0.234 ELSE 0.372 END*coalesce(@mbm_k,1))"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 2.09 WHEN coalesce(@map_scale,80000)>100001 THEN 1.672 WHEN coalesce(@map_scale,80000)>50001 THEN 2.09 WHEN coalesce(@map_scale,80000)>12501 THEN 2.574 ELSE 4.092 END*coalesce(@mbm_k,1)"></Option>
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="11" type="fill">
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
<Option name="color" type="QString" value="122,90,18,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="122,90,18,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="122,90,18,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="122,90,18,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '122,90,18,0' WHEN coalesce(@map_scale,80000)>12501 THEN '122,90,18,204' ELSE '122,90,18,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@11@1" type="marker">
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
<Option name="color" type="QString" value="122,90,18,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="pentagon"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="3.864"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="122,90,18,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="pentagon"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="3.864"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.725 WHEN coalesce(@map_scale,80000)>100001 THEN 3.0912 WHEN coalesce(@map_scale,80000)>50001 THEN 3.864 WHEN coalesce(@map_scale,80000)>12501 THEN 4.758 ELSE 7.564 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="0"></Option>
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="fixedAspectRatio" type="QString" value="0"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTIgNWgyMHYxN0gyek05IDEuNTAwaDZWNUg5eiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPjxwYXRoIGQ9Ik00LjUwMCA4aDIuNjAwdjNINC41MDB6TTEwLjcwMCA4aDIuNjAwdjNoLTIuNjAwek0xNi45MDAgOGgyLjYwMHYzaC0yLjYwMHpNNC41MDAgMTRoMi42MDB2M0g0LjUwMHpNMTYuOTAwIDE0aDIuNjAwdjNoLTIuNjAwek0xMC41MDAgMTQuNTAwaDNWMjJoLTN6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjMDAwMDAwIi8+Cjwvc3ZnPgo="></Option>
<Option name="offset" type="QString" value="0,0.23200000000000001"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="122,90,18,255"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="parameters"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="2.09"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="fixedAspectRatio" v="0"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTIgNWgyMHYxN0gyek05IDEuNTAwaDZWNUg5eiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPjxwYXRoIGQ9Ik00LjUwMCA4aDIuNjAwdjNINC41MDB6TTEwLjcwMCA4aDIuNjAwdjNoLTIuNjAwek0xNi45MDAgOGgyLjYwMHYzaC0yLjYwMHpNNC41MDAgMTRoMi42MDB2M0g0LjUwMHpNMTYuOTAwIDE0aDIuNjAwdjNoLTIuNjAwek0xMC41MDAgMTQuNTAwaDNWMjJoLTN6IiBmaWxsPSJwYXJhbShvdXRsaW5lKSAjMDAwMDAwIi8+Cjwvc3ZnPgo="></prop>
<prop k="offset" v="0,0.23200000000000001"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="122,90,18,255"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="parameters" v=""></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="2.09"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="enabled" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="offset" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="'0' || ',' || to_string(CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0 WHEN coalesce(@map_scale,80000)>50001 THEN 0.232 WHEN coalesce(@map_scale,80000)>12501 THEN 0.234 ELSE 0.372 END*coalesce(@mbm_k,1))"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 2.09 WHEN coalesce(@map_scale,80000)>100001 THEN 1.672 WHEN coalesce(@map_scale,80000)>50001 THEN 2.09 WHEN coalesce(@map_scale,80000)>12501 THEN 2.574 ELSE 4.092 END*coalesce(@mbm_k,1)"></Option>
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="12" type="fill">
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
<Option name="color" type="QString" value="107,106,102,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="107,106,102,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="107,106,102,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="107,106,102,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '107,106,102,0' WHEN coalesce(@map_scale,80000)>12501 THEN '107,106,102,204' ELSE '107,106,102,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@12@1" type="marker">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="180"></Option>
<Option name="cap_style" type="QString" value="square"></Option>
<Option name="color" type="QString" value="107,106,102,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="triangle"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="3.192"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="180"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="107,106,102,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="triangle"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="3.192"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.425 WHEN coalesce(@map_scale,80000)>100001 THEN 2.5536 WHEN coalesce(@map_scale,80000)>50001 THEN 3.192 WHEN coalesce(@map_scale,80000)>12501 THEN 4.095 ELSE 6.51 END*coalesce(@mbm_k,1)"></Option>
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="13" type="fill">
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
<Option name="color" type="QString" value="107,106,102,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="107,106,102,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="107,106,102,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="107,106,102,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '107,106,102,0' WHEN coalesce(@map_scale,80000)>12501 THEN '107,106,102,204' ELSE '107,106,102,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@13@1" type="marker">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="180"></Option>
<Option name="cap_style" type="QString" value="square"></Option>
<Option name="color" type="QString" value="107,106,102,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="triangle"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="3.192"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="180"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="107,106,102,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="triangle"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="3.192"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.425 WHEN coalesce(@map_scale,80000)>100001 THEN 2.5536 WHEN coalesce(@map_scale,80000)>50001 THEN 3.192 WHEN coalesce(@map_scale,80000)>12501 THEN 4.095 ELSE 6.51 END*coalesce(@mbm_k,1)"></Option>
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="14" type="fill">
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
<Option name="color" type="QString" value="107,106,102,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="107,106,102,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="107,106,102,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="107,106,102,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '107,106,102,0' WHEN coalesce(@map_scale,80000)>12501 THEN '107,106,102,204' ELSE '107,106,102,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@14@1" type="marker">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="180"></Option>
<Option name="cap_style" type="QString" value="square"></Option>
<Option name="color" type="QString" value="107,106,102,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="triangle"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="3.192"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="180"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="107,106,102,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="triangle"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="3.192"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.425 WHEN coalesce(@map_scale,80000)>100001 THEN 2.5536 WHEN coalesce(@map_scale,80000)>50001 THEN 3.192 WHEN coalesce(@map_scale,80000)>12501 THEN 4.095 ELSE 6.51 END*coalesce(@mbm_k,1)"></Option>
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="15" type="fill">
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
<Option name="color" type="QString" value="107,106,102,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="107,106,102,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="107,106,102,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="107,106,102,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '107,106,102,0' WHEN coalesce(@map_scale,80000)>12501 THEN '107,106,102,204' ELSE '107,106,102,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@15@1" type="marker">
            <data_defined_properties>
              <Option type="Map">
                <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="180"></Option>
<Option name="cap_style" type="QString" value="square"></Option>
<Option name="color" type="QString" value="107,106,102,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="triangle"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="3.192"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="180"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="107,106,102,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="triangle"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="3.192"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.425 WHEN coalesce(@map_scale,80000)>100001 THEN 2.5536 WHEN coalesce(@map_scale,80000)>50001 THEN 3.192 WHEN coalesce(@map_scale,80000)>12501 THEN 4.095 ELSE 6.51 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="color" type="QString" value="42,111,176,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="42,111,176,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="42,111,176,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="42,111,176,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '42,111,176,0' WHEN coalesce(@map_scale,80000)>12501 THEN '42,111,176,204' ELSE '42,111,176,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
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
<Option name="color" type="QString" value="42,111,176,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="circle"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="3.36"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="42,111,176,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="circle"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="3.36"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.5 WHEN coalesce(@map_scale,80000)>100001 THEN 2.688 WHEN coalesce(@map_scale,80000)>50001 THEN 3.36 WHEN coalesce(@map_scale,80000)>12501 THEN 4.212 ELSE 6.696 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="0"></Option>
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="fixedAspectRatio" type="QString" value="0"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTEyIDRsNiA1djNoNXYxMEgxVjEyaDVWOXoiIGZpbGw9InBhcmFtKGZpbGwpICNmZmZmZmYiIGZpbGwtb3BhY2l0eT0icGFyYW0oZmlsbC1vcGFjaXR5KSAxIiBzdHJva2U9Im5vbmUiLz48cGF0aCBkPSJNMTAuNCAxN2gzLjJ2NWgtMy4yek0zLjYgMTVoM3YzaC0zek0xNy40IDE1aDN2M2gtM3pNMTIgOC4yYTEuOCAxLjggMCAxIDEgMCAzLjYgMS44IDEuOCAwIDAgMSAwLTMuNnoiIGZpbGw9InBhcmFtKG91dGxpbmUpICMwMDAwMDAiLz48cGF0aCBkPSJNMTEuNSAwaDV2Mi42aC0zLjhWNWgtMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPgo8L3N2Zz4K"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="42,111,176,255"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="parameters"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="2.053"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="fixedAspectRatio" v="0"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTEyIDRsNiA1djNoNXYxMEgxVjEyaDVWOXoiIGZpbGw9InBhcmFtKGZpbGwpICNmZmZmZmYiIGZpbGwtb3BhY2l0eT0icGFyYW0oZmlsbC1vcGFjaXR5KSAxIiBzdHJva2U9Im5vbmUiLz48cGF0aCBkPSJNMTAuNCAxN2gzLjJ2NWgtMy4yek0zLjYgMTVoM3YzaC0zek0xNy40IDE1aDN2M2gtM3pNMTIgOC4yYTEuOCAxLjggMCAxIDEgMCAzLjYgMS44IDEuOCAwIDAgMSAwLTMuNnoiIGZpbGw9InBhcmFtKG91dGxpbmUpICMwMDAwMDAiLz48cGF0aCBkPSJNMTEuNSAwaDV2Mi42aC0zLjhWNWgtMS4yeiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPgo8L3N2Zz4K"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="42,111,176,255"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="parameters" v=""></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="2.053"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="enabled" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 2.053 WHEN coalesce(@map_scale,80000)>100001 THEN 1.6424 WHEN coalesce(@map_scale,80000)>50001 THEN 2.053 WHEN coalesce(@map_scale,80000)>12501 THEN 2.574 ELSE 4.092 END*coalesce(@mbm_k,1)"></Option>
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="fill">
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
<Option name="color" type="QString" value="42,111,176,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="42,111,176,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="42,111,176,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="42,111,176,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '42,111,176,0' WHEN coalesce(@map_scale,80000)>12501 THEN '42,111,176,204' ELSE '42,111,176,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@3@1" type="marker">
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
<Option name="color" type="QString" value="42,111,176,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="circle"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="3.36"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="42,111,176,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="circle"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="3.36"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.5 WHEN coalesce(@map_scale,80000)>100001 THEN 2.688 WHEN coalesce(@map_scale,80000)>50001 THEN 3.36 WHEN coalesce(@map_scale,80000)>12501 THEN 4.212 ELSE 6.696 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="0"></Option>
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="fixedAspectRatio" type="QString" value="0"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTExIDBoMnYyLjRoMi40djJIMTNWN2w0IDZ2OUg3di05bDQtNlY0LjQwMEg4LjYwMHYtMkgxMXoiIGZpbGw9InBhcmFtKGZpbGwpICNmZmZmZmYiIGZpbGwtb3BhY2l0eT0icGFyYW0oZmlsbC1vcGFjaXR5KSAxIiBzdHJva2U9Im5vbmUiLz48cGF0aCBkPSJNMTcgMTQuNTAwbDUgMi41MDB2NWgtNXpNNyAxNC41MDBMMiAxN3Y1aDV6IiBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJub25lIi8+PHBhdGggZD0iTTEwLjUwMCAyMnYtNC41MDBhMS41MDAgMS41MDAgMCAwIDEgMyAwVjIyeiIgZmlsbD0icGFyYW0ob3V0bGluZSkgIzAwMDAwMCIvPgo8L3N2Zz4K"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="42,111,176,255"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="parameters"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="2.053"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="fixedAspectRatio" v="0"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTExIDBoMnYyLjRoMi40djJIMTNWN2w0IDZ2OUg3di05bDQtNlY0LjQwMEg4LjYwMHYtMkgxMXoiIGZpbGw9InBhcmFtKGZpbGwpICNmZmZmZmYiIGZpbGwtb3BhY2l0eT0icGFyYW0oZmlsbC1vcGFjaXR5KSAxIiBzdHJva2U9Im5vbmUiLz48cGF0aCBkPSJNMTcgMTQuNTAwbDUgMi41MDB2NWgtNXpNNyAxNC41MDBMMiAxN3Y1aDV6IiBmaWxsPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBmaWxsLW9wYWNpdHk9InBhcmFtKGZpbGwtb3BhY2l0eSkgMSIgc3Ryb2tlPSJub25lIi8+PHBhdGggZD0iTTEwLjUwMCAyMnYtNC41MDBhMS41MDAgMS41MDAgMCAwIDEgMyAwVjIyeiIgZmlsbD0icGFyYW0ob3V0bGluZSkgIzAwMDAwMCIvPgo8L3N2Zz4K"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="42,111,176,255"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="parameters" v=""></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="2.053"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="enabled" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 2.053 WHEN coalesce(@map_scale,80000)>100001 THEN 1.6424 WHEN coalesce(@map_scale,80000)>50001 THEN 2.053 WHEN coalesce(@map_scale,80000)>12501 THEN 2.574 ELSE 4.092 END*coalesce(@mbm_k,1)"></Option>
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="fill">
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
<Option name="color" type="QString" value="42,111,176,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="42,111,176,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="42,111,176,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="42,111,176,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '42,111,176,0' WHEN coalesce(@map_scale,80000)>12501 THEN '42,111,176,204' ELSE '42,111,176,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@4@1" type="marker">
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
<Option name="color" type="QString" value="42,111,176,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="circle"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="3.36"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="42,111,176,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="circle"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="3.36"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.5 WHEN coalesce(@map_scale,80000)>100001 THEN 2.688 WHEN coalesce(@map_scale,80000)>50001 THEN 3.36 WHEN coalesce(@map_scale,80000)>12501 THEN 4.212 ELSE 6.696 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="0"></Option>
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="fixedAspectRatio" type="QString" value="0"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTkgM2g2djZoNnY2aC02djZIOXYtNkgzVjloNnoiIGZpbGw9InBhcmFtKGZpbGwpICNmZmZmZmYiIGZpbGwtb3BhY2l0eT0icGFyYW0oZmlsbC1vcGFjaXR5KSAxIiBzdHJva2U9Im5vbmUiLz4KPC9zdmc+Cg=="></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="42,111,176,255"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="parameters"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="2.053"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="fixedAspectRatio" v="0"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTkgM2g2djZoNnY2aC02djZIOXYtNkgzVjloNnoiIGZpbGw9InBhcmFtKGZpbGwpICNmZmZmZmYiIGZpbGwtb3BhY2l0eT0icGFyYW0oZmlsbC1vcGFjaXR5KSAxIiBzdHJva2U9Im5vbmUiLz4KPC9zdmc+Cg=="></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="42,111,176,255"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="parameters" v=""></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="2.053"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="enabled" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 2.053 WHEN coalesce(@map_scale,80000)>100001 THEN 1.6424 WHEN coalesce(@map_scale,80000)>50001 THEN 2.053 WHEN coalesce(@map_scale,80000)>12501 THEN 2.574 ELSE 4.092 END*coalesce(@mbm_k,1)"></Option>
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="5" type="fill">
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
<Option name="color" type="QString" value="42,111,176,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="42,111,176,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="42,111,176,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="42,111,176,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '42,111,176,0' WHEN coalesce(@map_scale,80000)>12501 THEN '42,111,176,204' ELSE '42,111,176,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@5@1" type="marker">
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
<Option name="color" type="QString" value="42,111,176,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="circle"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="3.36"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="42,111,176,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="circle"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="3.36"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.5 WHEN coalesce(@map_scale,80000)>100001 THEN 2.688 WHEN coalesce(@map_scale,80000)>50001 THEN 3.36 WHEN coalesce(@map_scale,80000)>12501 THEN 4.212 ELSE 6.696 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="0"></Option>
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="fixedAspectRatio" type="QString" value="0"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTYgMmgxMmEzIDMgMCAwIDEgMyAzdjlhNCA0IDAgMCAxLTQgNEg3YTQgNCAwIDAgMS00LTRWNWEzIDMgMCAwIDEgMy0zeiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPjxwYXRoIGQ9Ik02IDVoNXY1SDZ6TTEzIDVoNXY1aC01ek03IDEyLjUwMGgyLjYwMHYyLjYwMEg3ek0xNC40MDAgMTIuNTAwSDE3djIuNjAwaC0yLjYwMHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICMwMDAwMDAiLz48cGF0aCBkPSJNNy41MDAgMThMNCAyM00xNi41MDAgMThMMjAgMjNNNiAyMWgxMiIgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuOCIgc3Ryb2tlLWxpbmVjYXA9ImJ1dHQiIHN0cm9rZS1saW5lam9pbj0ibWl0ZXIiLz4KPC9zdmc+Cg=="></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="42,111,176,255"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="parameters"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="2.053"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="fixedAspectRatio" v="0"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTYgMmgxMmEzIDMgMCAwIDEgMyAzdjlhNCA0IDAgMCAxLTQgNEg3YTQgNCAwIDAgMS00LTRWNWEzIDMgMCAwIDEgMy0zeiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPjxwYXRoIGQ9Ik02IDVoNXY1SDZ6TTEzIDVoNXY1aC01ek03IDEyLjUwMGgyLjYwMHYyLjYwMEg3ek0xNC40MDAgMTIuNTAwSDE3djIuNjAwaC0yLjYwMHoiIGZpbGw9InBhcmFtKG91dGxpbmUpICMwMDAwMDAiLz48cGF0aCBkPSJNNy41MDAgMThMNCAyM00xNi41MDAgMThMMjAgMjNNNiAyMWgxMiIgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjZmZmZmZmIiBzdHJva2Utd2lkdGg9IjEuOCIgc3Ryb2tlLWxpbmVjYXA9ImJ1dHQiIHN0cm9rZS1saW5lam9pbj0ibWl0ZXIiLz4KPC9zdmc+Cg=="></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="42,111,176,255"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="parameters" v=""></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="2.053"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="enabled" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 2.053 WHEN coalesce(@map_scale,80000)>100001 THEN 1.6424 WHEN coalesce(@map_scale,80000)>50001 THEN 2.053 WHEN coalesce(@map_scale,80000)>12501 THEN 2.574 ELSE 4.092 END*coalesce(@mbm_k,1)"></Option>
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="6" type="fill">
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
<Option name="color" type="QString" value="42,111,176,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="42,111,176,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="42,111,176,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="42,111,176,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '42,111,176,0' WHEN coalesce(@map_scale,80000)>12501 THEN '42,111,176,204' ELSE '42,111,176,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@6@1" type="marker">
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
<Option name="color" type="QString" value="42,111,176,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="circle"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="3.36"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="42,111,176,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="circle"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="3.36"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.5 WHEN coalesce(@map_scale,80000)>100001 THEN 2.688 WHEN coalesce(@map_scale,80000)>50001 THEN 3.36 WHEN coalesce(@map_scale,80000)>12501 THEN 4.212 ELSE 6.696 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="0"></Option>
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="fixedAspectRatio" type="QString" value="0"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTEyIDFsMTAgN3YySDJWOHpNMy41MDAgMTFoMi42MDB2OEgzLjUwMHpNMTAuNzAwIDExaDIuNjAwdjhoLTIuNjAwek0xNy45MDAgMTFoMi42MDB2OGgtMi42MDB6TTIgMjBoMjB2M0gyeiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPgo8L3N2Zz4K"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="42,111,176,255"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="parameters"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="2.053"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="fixedAspectRatio" v="0"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTEyIDFsMTAgN3YySDJWOHpNMy41MDAgMTFoMi42MDB2OEgzLjUwMHpNMTAuNzAwIDExaDIuNjAwdjhoLTIuNjAwek0xNy45MDAgMTFoMi42MDB2OGgtMi42MDB6TTIgMjBoMjB2M0gyeiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPgo8L3N2Zz4K"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="42,111,176,255"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="parameters" v=""></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="2.053"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="enabled" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 2.053 WHEN coalesce(@map_scale,80000)>100001 THEN 1.6424 WHEN coalesce(@map_scale,80000)>50001 THEN 2.053 WHEN coalesce(@map_scale,80000)>12501 THEN 2.574 ELSE 4.092 END*coalesce(@mbm_k,1)"></Option>
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="7" type="fill">
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
<Option name="color" type="QString" value="42,111,176,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="42,111,176,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="42,111,176,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="42,111,176,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '42,111,176,0' WHEN coalesce(@map_scale,80000)>12501 THEN '42,111,176,204' ELSE '42,111,176,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@7@1" type="marker">
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
<Option name="color" type="QString" value="42,111,176,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="circle"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="3.36"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="42,111,176,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="circle"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="3.36"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.5 WHEN coalesce(@map_scale,80000)>100001 THEN 2.688 WHEN coalesce(@map_scale,80000)>50001 THEN 3.36 WHEN coalesce(@map_scale,80000)>12501 THEN 4.212 ELSE 6.696 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="0"></Option>
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="fixedAspectRatio" type="QString" value="0"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTExLjQwMCAwaDUuNjAwdjIuODAwaC00LjIwMFY1bDguMjAwIDQuNTAwVjExSDNWOS41MDBMMTEuNDAwIDV6TTQgMTJoMTZ2OUg0ek0yIDIxLjUwMGgyMFYyM0gyeiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPjxwYXRoIGQ9Ik02IDE0aDJ2NUg2ek0xNiAxNGgydjVoLTJ6TTEwLjUwMCAxNC41MDBoM1YyMWgtM3oiIGZpbGw9InBhcmFtKG91dGxpbmUpICMwMDAwMDAiLz4KPC9zdmc+Cg=="></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="42,111,176,255"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="parameters"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="2.053"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="fixedAspectRatio" v="0"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTExLjQwMCAwaDUuNjAwdjIuODAwaC00LjIwMFY1bDguMjAwIDQuNTAwVjExSDNWOS41MDBMMTEuNDAwIDV6TTQgMTJoMTZ2OUg0ek0yIDIxLjUwMGgyMFYyM0gyeiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPjxwYXRoIGQ9Ik02IDE0aDJ2NUg2ek0xNiAxNGgydjVoLTJ6TTEwLjUwMCAxNC41MDBoM1YyMWgtM3oiIGZpbGw9InBhcmFtKG91dGxpbmUpICMwMDAwMDAiLz4KPC9zdmc+Cg=="></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="42,111,176,255"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="parameters" v=""></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="2.053"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="enabled" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 2.053 WHEN coalesce(@map_scale,80000)>100001 THEN 1.6424 WHEN coalesce(@map_scale,80000)>50001 THEN 2.053 WHEN coalesce(@map_scale,80000)>12501 THEN 2.574 ELSE 4.092 END*coalesce(@mbm_k,1)"></Option>
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="8" type="fill">
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
<Option name="color" type="QString" value="38,40,45,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="38,40,45,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="38,40,45,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="38,40,45,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '38,40,45,0' WHEN coalesce(@map_scale,80000)>12501 THEN '38,40,45,204' ELSE '38,40,45,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@8@1" type="marker">
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
<Option name="name" type="QString" value="diamond"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="38,40,45,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.3"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="3.427"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="diamond"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="38,40,45,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.3"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="3.427"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.3 ELSE 0.28 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.53 WHEN coalesce(@map_scale,80000)>100001 THEN 2.7416 WHEN coalesce(@map_scale,80000)>50001 THEN 3.427 WHEN coalesce(@map_scale,80000)>12501 THEN 5.07 ELSE 8.06 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="0"></Option>
<Option name="color" type="QString" value="38,40,45,255"></Option>
<Option name="fixedAspectRatio" type="QString" value="0"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTEyIDBsMi4yMDAgMy41MDBMMTUuNTAwIDE2aC03TDkuODAwIDMuNTAwek02LjUwMCAxNi44MDBoMTF2Mi42MDBoLTExek0zLjUwMCAyMC4yMDBoMTdWMjNoLTE3eiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPgo8L3N2Zz4K"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="parameters"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="1.845"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="color" v="38,40,45,255"></prop>
<prop k="fixedAspectRatio" v="0"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTEyIDBsMi4yMDAgMy41MDBMMTUuNTAwIDE2aC03TDkuODAwIDMuNTAwek02LjUwMCAxNi44MDBoMTF2Mi42MDBoLTExek0zLjUwMCAyMC4yMDBoMTdWMjNoLTE3eiIgZmlsbD0icGFyYW0oZmlsbCkgI2ZmZmZmZiIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0ibm9uZSIvPgo8L3N2Zz4K"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="parameters" v=""></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="1.845"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="enabled" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.845 WHEN coalesce(@map_scale,80000)>100001 THEN 1.476 WHEN coalesce(@map_scale,80000)>50001 THEN 1.845 WHEN coalesce(@map_scale,80000)>12501 THEN 2.73 ELSE 4.34 END*coalesce(@mbm_k,1)"></Option>
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="9" type="fill">
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
<Option name="color" type="QString" value="122,90,18,0"></Option>
<Option name="joinstyle" type="QString" value="round"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="122,90,18,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.15"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="style" type="QString" value="solid"></Option>
</Option>
<prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="color" v="122,90,18,0"></prop>
<prop k="joinstyle" v="round"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="122,90,18,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.15"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="style" v="solid"></prop>
<data_defined_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                <Option name="enabled" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=50001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="fillColor" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN '122,90,18,0' WHEN coalesce(@map_scale,80000)>12501 THEN '122,90,18,204' ELSE '122,90,18,140' END"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="outlineWidth" type="Map">
                  <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>12501 THEN 0.15 ELSE 0.25 END*coalesce(@mbm_k,1)"></Option>
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
<Option name="properties"></Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@9@1" type="marker">
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
<Option name="color" type="QString" value="122,90,18,255"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="joinstyle" type="QString" value="miter"></Option>
<Option name="name" type="QString" value="pentagon"></Option>
<Option name="offset" type="QString" value="0,0"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="255,255,255,255"></Option>
<Option name="outline_style" type="QString" value="solid"></Option>
<Option name="outline_width" type="QString" value="0.2"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="3.864"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="cap_style" v="square"></prop>
<prop k="color" v="122,90,18,255"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="joinstyle" v="miter"></prop>
<prop k="name" v="pentagon"></prop>
<prop k="offset" v="0,0"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="255,255,255,255"></prop>
<prop k="outline_style" v="solid"></prop>
<prop k="outline_width" v="0.2"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="3.864"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="outlineWidth" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>50001 THEN 0.2 ELSE 0.3 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 1.725 WHEN coalesce(@map_scale,80000)>100001 THEN 3.0912 WHEN coalesce(@map_scale,80000)>50001 THEN 3.864 WHEN coalesce(@map_scale,80000)>12501 THEN 4.758 ELSE 7.564 END*coalesce(@mbm_k,1)"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</data_defined_properties>
</layer>
<layer class="SvgMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="angle" type="QString" value="0"></Option>
<Option name="color" type="QString" value="255,255,255,255"></Option>
<Option name="fixedAspectRatio" type="QString" value="0"></Option>
<Option name="horizontal_anchor_point" type="QString" value="1"></Option>
<Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTE2IDNoM3Y0LjIwMEwyMyAxMXYxLjgwMGgtMlYyMkgzdi05LjIwMEgxVjExTDEyIDJsNCAzLjMwMHoiIGZpbGw9InBhcmFtKGZpbGwpICNmZmZmZmYiIGZpbGwtb3BhY2l0eT0icGFyYW0oZmlsbC1vcGFjaXR5KSAxIiBzdHJva2U9Im5vbmUiLz48cGF0aCBkPSJNMTAuMzAwIDE1LjUwMGgzLjQwMFYyMmgtMy40MDB6TTUuNTAwIDE0aDN2M2gtM3pNMTUuNTAwIDE0aDN2M2gtM3oiIGZpbGw9InBhcmFtKG91dGxpbmUpICMwMDAwMDAiLz4KPC9zdmc+Cg=="></Option>
<Option name="offset" type="QString" value="0,0.23200000000000001"></Option>
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="offset_unit" type="QString" value="MM"></Option>
<Option name="outline_color" type="QString" value="122,90,18,255"></Option>
<Option name="outline_width" type="QString" value="0"></Option>
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="outline_width_unit" type="QString" value="MM"></Option>
<Option name="parameters"></Option>
<Option name="scale_method" type="QString" value="diameter"></Option>
<Option name="size" type="QString" value="2.09"></Option>
<Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0"></Option>
<Option name="size_unit" type="QString" value="MM"></Option>
<Option name="vertical_anchor_point" type="QString" value="1"></Option>
</Option>
<prop k="angle" v="0"></prop>
<prop k="color" v="255,255,255,255"></prop>
<prop k="fixedAspectRatio" v="0"></prop>
<prop k="horizontal_anchor_point" v="1"></prop>
<prop k="name" v="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KPHBhdGggZD0iTTE2IDNoM3Y0LjIwMEwyMyAxMXYxLjgwMGgtMlYyMkgzdi05LjIwMEgxVjExTDEyIDJsNCAzLjMwMHoiIGZpbGw9InBhcmFtKGZpbGwpICNmZmZmZmYiIGZpbGwtb3BhY2l0eT0icGFyYW0oZmlsbC1vcGFjaXR5KSAxIiBzdHJva2U9Im5vbmUiLz48cGF0aCBkPSJNMTAuMzAwIDE1LjUwMGgzLjQwMFYyMmgtMy40MDB6TTUuNTAwIDE0aDN2M2gtM3pNMTUuNTAwIDE0aDN2M2gtM3oiIGZpbGw9InBhcmFtKG91dGxpbmUpICMwMDAwMDAiLz4KPC9zdmc+Cg=="></prop>
<prop k="offset" v="0,0.23200000000000001"></prop>
<prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="offset_unit" v="MM"></prop>
<prop k="outline_color" v="122,90,18,255"></prop>
<prop k="outline_width" v="0"></prop>
<prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="outline_width_unit" v="MM"></prop>
<prop k="parameters" v=""></prop>
<prop k="scale_method" v="diameter"></prop>
<prop k="size" v="2.09"></prop>
<prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"></prop>
<prop k="size_unit" v="MM"></prop>
<prop k="vertical_anchor_point" v="1"></prop>
<data_defined_properties>
                <Option type="Map">
                  <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
                    <Option name="enabled" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce(@map_scale,80000)&lt;=200001"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="offset" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="'0' || ',' || to_string(CASE WHEN coalesce(@map_scale,80000)>200001 THEN 0 WHEN coalesce(@map_scale,80000)>50001 THEN 0.232 WHEN coalesce(@map_scale,80000)>12501 THEN 0.234 ELSE 0.372 END*coalesce(@mbm_k,1))"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
<Option name="size" type="Map">
                      <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="CASE WHEN coalesce(@map_scale,80000)>200001 THEN 2.09 WHEN coalesce(@map_scale,80000)>100001 THEN 1.672 WHEN coalesce(@map_scale,80000)>50001 THEN 2.09 WHEN coalesce(@map_scale,80000)>12501 THEN 2.574 ELSE 4.092 END*coalesce(@mbm_k,1)"></Option>
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
    <rules key="batis_typologie-labels">
      <rule description="obstacle" key="batis_typologie-label-obstacle" scalemindenom="50002">
        <settings calloutType="simple">
          <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="''" fontFamily="Lato" fontItalic="0" fontKerning="1" fontLetterSpacing="0.046875" fontSize="5.2000000000000002" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="0.94999999999999996" namedStyle="Regular" previewBkgrdColor="255,255,255,255" textColor="38,40,45,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
            <families></families>
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM"></text-buffer>
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
<text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="3" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" wrapChar=""></text-format>
<placement centroidInside="0" centroidWhole="0" dist="0" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="0" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="5" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0"></placement>
<rendering displayAll="0" drawLabels="0" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="0.59999999999999998" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0"></rendering>
<dd_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
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
<rule description="extraction_q" filter="(&quot;famille&quot; = 'extraction')" key="batis_typologie-label-extraction_q" scalemaxdenom="50001" scalemindenom="12502">
        <settings calloutType="simple">
          <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="replace(regexp_replace(&quot;nom&quot;, 'n° *', 'n° '), map('''', '’', 'oeu', 'œu', 'Oeu', 'Œu'))" fontFamily="Lato" fontItalic="0" fontKerning="1" fontLetterSpacing="0.046875" fontSize="5.5999999999999996" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="0.94999999999999996" namedStyle="Regular" previewBkgrdColor="255,255,255,255" textColor="38,40,45,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
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
<text-format addDirectionSymbol="0" autoWrapLength="16" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" wrapChar=""></text-format>
<placement centroidInside="1" centroidWhole="0" dist="0.40000000000000002" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="buffer(with_variable('p',with_variable('a',array_foreach(generate_series(1,num_geometries($geometry)),area(geometry_n($geometry,@element))),geometry_n($geometry,array_find(@a,array_max(@a))+1)),if(within(centroid(@p),@p),centroid(@p),point_on_surface(@p))),2.2*coalesce(@mbm_k,1)*coalesce(@map_scale,80000)/1000)" geometryGeneratorEnabled="1" geometryGeneratorType="PolygonGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="8" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="3" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0"></placement>
<rendering displayAll="0" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="0.59999999999999998" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0"></rendering>
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
<Option name="expression" type="QString" value="5.6*coalesce(@mbm_k,1)"></Option>
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
<rule description="obstacle_q" filter="(coalesce(&quot;famille&quot;, '') &lt;> 'extraction')" key="batis_typologie-label-obstacle_q" scalemaxdenom="50001" scalemindenom="12502">
        <settings calloutType="simple">
          <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="''" fontFamily="Lato" fontItalic="0" fontKerning="1" fontLetterSpacing="0.046875" fontSize="5.2000000000000002" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="0.94999999999999996" namedStyle="Regular" previewBkgrdColor="255,255,255,255" textColor="38,40,45,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
            <families></families>
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM"></text-buffer>
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
<text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="3" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" wrapChar=""></text-format>
<placement centroidInside="0" centroidWhole="0" dist="0" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="0" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="5" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0"></placement>
<rendering displayAll="0" drawLabels="0" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="0.59999999999999998" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0"></rendering>
<dd_properties>
            <Option type="Map">
              <Option name="name" type="QString" value=""></Option>
<Option name="properties"></Option>
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
<rule description="all_s" key="batis_typologie-label-all_s" scalemaxdenom="12501">
        <settings calloutType="simple">
          <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="replace(regexp_replace(&quot;nom&quot;, 'n° *', 'n° '), map('''', '’', 'oeu', 'œu', 'Oeu', 'Œu'))" fontFamily="Lato" fontItalic="0" fontKerning="1" fontLetterSpacing="0.046875" fontSize="6.7999999999999998" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="0.94999999999999996" namedStyle="Regular" previewBkgrdColor="255,255,255,255" textColor="38,40,45,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
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
<text-format addDirectionSymbol="0" autoWrapLength="18" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="1" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol=">" useMaxLineLengthForAutoWrap="1" wrapChar=""></text-format>
<placement centroidInside="1" centroidWhole="0" dist="0.5" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="buffer(with_variable('p',with_variable('a',array_foreach(generate_series(1,num_geometries($geometry)),area(geometry_n($geometry,@element))),geometry_n($geometry,array_find(@a,array_max(@a))+1)),if(within(centroid(@p),@p),centroid(@p),point_on_surface(@p))),3.5*coalesce(@mbm_k,1)*coalesce(@map_scale,80000)/1000)" geometryGeneratorEnabled="1" geometryGeneratorType="PolygonGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="8" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="7" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0"></placement>
<rendering displayAll="0" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="0.59999999999999998" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0"></rendering>
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
<Option name="expression" type="QString" value="6.8*coalesce(@mbm_k,1)"></Option>
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
<Option name="lineSymbol" type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot; type=&quot;line&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;layer class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot; pass=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;align_dash_pattern&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;flat&quot;>&lt;/Option>&lt;Option name=&quot;customdash&quot; type=&quot;QString&quot; value=&quot;5;2&quot;>&lt;/Option>&lt;Option name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;customdash_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;round&quot;>&lt;/Option>&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;38,40,45,255&quot;>&lt;/Option>&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;>&lt;/Option>&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.15&quot;>&lt;/Option>&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;offset&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;ring_filter&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;Option name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;>&lt;/Option>&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;use_custom_dash&quot; type=&quot;QString&quot; value=&quot;0&quot;>&lt;/Option>&lt;Option name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;>&lt;/Option>&lt;/Option>&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;capstyle&quot; v=&quot;flat&quot;>&lt;/prop>&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;>&lt;/prop>&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;joinstyle&quot; v=&quot;round&quot;>&lt;/prop>&lt;prop k=&quot;line_color&quot; v=&quot;38,40,45,255&quot;>&lt;/prop>&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;>&lt;/prop>&lt;prop k=&quot;line_width&quot; v=&quot;0.15&quot;>&lt;/prop>&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;offset&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;>&lt;/prop>&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;>&lt;/prop>&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;>&lt;/prop>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;>&lt;/Option>&lt;Option name=&quot;properties&quot; type=&quot;Map&quot;>&lt;Option name=&quot;outlineWidth&quot; type=&quot;Map&quot;>&lt;Option name=&quot;active&quot; type=&quot;bool&quot; value=&quot;true&quot;>&lt;/Option>&lt;Option name=&quot;expression&quot; type=&quot;QString&quot; value=&quot;0.15*coalesce(@mbm_k,1)&quot;>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;int&quot; value=&quot;3&quot;>&lt;/Option>&lt;/Option>&lt;/Option>&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;>&lt;/Option>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"></Option>
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
<field configurationFlags="None" name="nom">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="typologie">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Fosse" type="QString" value="Fosse"></Option>
</Option>
<Option type="Map">
                <Option name="Chevalement" type="QString" value="Chevalement"></Option>
</Option>
<Option type="Map">
                <Option name="Équipement scolaire" type="QString" value="Équipement scolaire"></Option>
</Option>
<Option type="Map">
                <Option name="Édifice religieux" type="QString" value="Édifice religieux"></Option>
</Option>
<Option type="Map">
                <Option name="Équipement SSM" type="QString" value="Équipement SSM"></Option>
</Option>
<Option type="Map">
                <Option name="Équipement ferroviaire" type="QString" value="Équipement ferroviaire"></Option>
</Option>
<Option type="Map">
                <Option name="Équipement de loisirs" type="QString" value="Équipement de loisirs"></Option>
</Option>
<Option type="Map">
                <Option name="Monument commémoratif" type="QString" value="Monument commémoratif"></Option>
</Option>
<Option type="Map">
                <Option name="Maison d’ingénieur" type="QString" value="Maison d'ingénieur"></Option>
</Option>
<Option type="Map">
                <Option name="Château" type="QString" value="Château"></Option>
</Option>
<Option type="Map">
                <Option name="Grands bureaux" type="QString" value="Grands bureaux"></Option>
</Option>
<Option type="Map">
                <Option name="Hôtel de ville" type="QString" value="Hôtel de ville"></Option>
</Option>
<Option type="Map">
                <Option name="Mine-image" type="QString" value="Mine-image"></Option>
</Option>
<Option type="Map">
                <Option name="Camus haut" type="QString" value="Camus haut"></Option>
</Option>
<Option type="Map">
                <Option name="Autre équipement" type="QString" value="Autre équipement"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="famille">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="extraction" type="QString" value="extraction"></Option>
</Option>
<Option type="Map">
                <Option name="équipement collectif" type="QString" value="équipement collectif"></Option>
</Option>
<Option type="Map">
                <Option name="encadrement" type="QString" value="encadrement"></Option>
</Option>
<Option type="Map">
                <Option name="mémoire" type="QString" value="mémoire"></Option>
</Option>
<Option type="Map">
                <Option name="autre" type="QString" value="autre"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
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
<field configurationFlags="None" name="compagnie">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="proprietaire">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option name="IsMultiline" type="bool" value="false"></Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="periode">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Avant 1800" type="QString" value="Avant 1800"></Option>
</Option>
<Option type="Map">
                <Option name="1800-1880" type="QString" value="1800-1880"></Option>
</Option>
<Option type="Map">
                <Option name="1880-1914" type="QString" value="1880-1914"></Option>
</Option>
<Option type="Map">
                <Option name="1914-1945" type="QString" value="1914-1945"></Option>
</Option>
<Option type="Map">
                <Option name="Après 1945" type="QString" value="Après 1945"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="protection_mh">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="classé" type="QString" value="classé"></Option>
</Option>
<Option type="Map">
                <Option name="inscrit" type="QString" value="inscrit"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="protection">
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
<alias field="id_unesco" index="1" name="Identifiant UNESCO"></alias>
<alias field="element_unesco" index="2" name="N° d’élément du bien"></alias>
<alias field="nom" index="3" name="Nom"></alias>
<alias field="typologie" index="4" name="Typologie"></alias>
<alias field="famille" index="5" name="Famille"></alias>
<alias field="insee" index="6" name="Code INSEE"></alias>
<alias field="commune" index="7" name="Commune"></alias>
<alias field="epci_siren" index="8" name="SIREN de l’EPCI"></alias>
<alias field="epci_nom" index="9" name="EPCI"></alias>
<alias field="compagnie" index="10" name="Compagnie"></alias>
<alias field="proprietaire" index="11" name="Propriétaire"></alias>
<alias field="periode" index="12" name="Période de construction"></alias>
<alias field="protection_mh" index="13" name="Protection MH"></alias>
<alias field="protection" index="14" name="Protection publiée"></alias>
<alias field="surface_ha" index="15" name="Surface (ha)"></alias>
<alias field="source" index="16" name="Source"></alias>
<alias field="anomalies" index="17" name="Anomalies corrigées ou signalées"></alias>
</aliases>
<defaults>
    <default applyOnUpdate="0" expression="" field="fid"></default>
<default applyOnUpdate="0" expression="" field="id_unesco"></default>
<default applyOnUpdate="0" expression="" field="element_unesco"></default>
<default applyOnUpdate="0" expression="" field="nom"></default>
<default applyOnUpdate="0" expression="" field="typologie"></default>
<default applyOnUpdate="0" expression="" field="famille"></default>
<default applyOnUpdate="0" expression="" field="insee"></default>
<default applyOnUpdate="0" expression="" field="commune"></default>
<default applyOnUpdate="0" expression="" field="epci_siren"></default>
<default applyOnUpdate="0" expression="" field="epci_nom"></default>
<default applyOnUpdate="0" expression="" field="compagnie"></default>
<default applyOnUpdate="0" expression="" field="proprietaire"></default>
<default applyOnUpdate="0" expression="" field="periode"></default>
<default applyOnUpdate="0" expression="" field="protection_mh"></default>
<default applyOnUpdate="0" expression="" field="protection"></default>
<default applyOnUpdate="0" expression="" field="surface_ha"></default>
<default applyOnUpdate="0" expression="" field="source"></default>
<default applyOnUpdate="0" expression="" field="anomalies"></default>
</defaults>
<constraints>
    <constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="id_unesco" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="element_unesco" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="nom" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="typologie" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="famille" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="insee" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="commune" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="epci_siren" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="epci_nom" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="compagnie" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="proprietaire" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="periode" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="protection_mh" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="protection" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="surface_ha" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="source" notnull_strength="0" unique_strength="0"></constraint>
<constraint constraints="0" exp_strength="0" field="anomalies" notnull_strength="0" unique_strength="0"></constraint>
</constraints>
<constraintExpressions>
    <constraint desc="" exp="" field="fid"></constraint>
<constraint desc="" exp="" field="id_unesco"></constraint>
<constraint desc="" exp="" field="element_unesco"></constraint>
<constraint desc="" exp="" field="nom"></constraint>
<constraint desc="" exp="" field="typologie"></constraint>
<constraint desc="" exp="" field="famille"></constraint>
<constraint desc="" exp="" field="insee"></constraint>
<constraint desc="" exp="" field="commune"></constraint>
<constraint desc="" exp="" field="epci_siren"></constraint>
<constraint desc="" exp="" field="epci_nom"></constraint>
<constraint desc="" exp="" field="compagnie"></constraint>
<constraint desc="" exp="" field="proprietaire"></constraint>
<constraint desc="" exp="" field="periode"></constraint>
<constraint desc="" exp="" field="protection_mh"></constraint>
<constraint desc="" exp="" field="protection"></constraint>
<constraint desc="" exp="" field="surface_ha"></constraint>
<constraint desc="" exp="" field="source"></constraint>
<constraint desc="" exp="" field="anomalies"></constraint>
</constraintExpressions>
<attributeactions></attributeactions>
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
    <columns>
      <column hidden="1" name="fid" type="field" width="-1"></column>
<column hidden="0" name="id_unesco" type="field" width="-1"></column>
<column hidden="0" name="element_unesco" type="field" width="-1"></column>
<column hidden="0" name="nom" type="field" width="-1"></column>
<column hidden="0" name="typologie" type="field" width="-1"></column>
<column hidden="0" name="famille" type="field" width="-1"></column>
<column hidden="0" name="insee" type="field" width="-1"></column>
<column hidden="0" name="commune" type="field" width="-1"></column>
<column hidden="1" name="epci_siren" type="field" width="-1"></column>
<column hidden="0" name="epci_nom" type="field" width="-1"></column>
<column hidden="0" name="compagnie" type="field" width="-1"></column>
<column hidden="0" name="proprietaire" type="field" width="-1"></column>
<column hidden="0" name="periode" type="field" width="-1"></column>
<column hidden="0" name="protection_mh" type="field" width="-1"></column>
<column hidden="0" name="protection" type="field" width="-1"></column>
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
      <attributeEditorField index="1" name="id_unesco" showLabel="1"></attributeEditorField>
<attributeEditorField index="3" name="nom" showLabel="1"></attributeEditorField>
<attributeEditorField index="4" name="typologie" showLabel="1"></attributeEditorField>
<attributeEditorField index="5" name="famille" showLabel="1"></attributeEditorField>
<attributeEditorField index="10" name="compagnie" showLabel="1"></attributeEditorField>
<attributeEditorField index="11" name="proprietaire" showLabel="1"></attributeEditorField>
<attributeEditorField index="12" name="periode" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Situation" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="7" name="commune" showLabel="1"></attributeEditorField>
<attributeEditorField index="6" name="insee" showLabel="1"></attributeEditorField>
<attributeEditorField index="9" name="epci_nom" showLabel="1"></attributeEditorField>
<attributeEditorField index="8" name="epci_siren" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Protection" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="2" name="element_unesco" showLabel="1"></attributeEditorField>
<attributeEditorField index="13" name="protection_mh" showLabel="1"></attributeEditorField>
<attributeEditorField index="14" name="protection" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Mesures" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="15" name="surface_ha" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="0" name="Source et anomalies" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
      <attributeEditorField index="16" name="source" showLabel="1"></attributeEditorField>
<attributeEditorField index="17" name="anomalies" showLabel="1"></attributeEditorField>
</attributeEditorContainer>
</attributeEditorForm>
<editable>
    <field editable="1" name="anomalies"></field>
<field editable="0" name="commune"></field>
<field editable="1" name="compagnie"></field>
<field editable="0" name="element_unesco"></field>
<field editable="0" name="epci_nom"></field>
<field editable="0" name="epci_siren"></field>
<field editable="0" name="famille"></field>
<field editable="0" name="id_unesco"></field>
<field editable="0" name="insee"></field>
<field editable="0" name="nom"></field>
<field editable="0" name="periode"></field>
<field editable="1" name="proprietaire"></field>
<field editable="0" name="protection"></field>
<field editable="0" name="protection_mh"></field>
<field editable="0" name="source"></field>
<field editable="0" name="surface_ha"></field>
<field editable="0" name="typologie"></field>
</editable>
<labelOnTop></labelOnTop>
<reuseLastValue></reuseLastValue>
<dataDefinedFieldProperties></dataDefinedFieldProperties>
<widgets></widgets>
<previewExpression>coalesce("nom", "id_unesco")</previewExpression>
<mapTip>&lt;div style="font-family:Lato,sans-serif"&gt;&lt;b&gt;[% CASE WHEN "nom" IS NULL THEN 'Sans nom' ELSE replace(replace(replace(replace(replace(to_string("nom"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/b&gt;&lt;table style="border-spacing:0;margin-top:3px"&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Typologie&lt;/td&gt;&lt;td&gt;[% CASE WHEN "typologie" IS NULL THEN '&lt;i&gt;non renseigné&lt;/i&gt;' ELSE replace(replace(replace(replace(replace(to_string("typologie"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Commune&lt;/td&gt;&lt;td&gt;[% CASE WHEN "commune" IS NULL THEN '&lt;i&gt;non renseigné&lt;/i&gt;' ELSE replace(replace(replace(replace(replace(to_string("commune"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Période de construction&lt;/td&gt;&lt;td&gt;[% CASE WHEN "periode" IS NULL THEN '&lt;i&gt;non renseigné&lt;/i&gt;' ELSE replace(replace(replace(replace(replace(to_string("periode"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Protection MH&lt;/td&gt;&lt;td&gt;[% CASE WHEN "protection_mh" IS NULL THEN '&lt;i&gt;non renseigné&lt;/i&gt;' ELSE replace(replace(replace(replace(replace(to_string("protection_mh"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td style="color:#6B6A66;padding-right:8px"&gt;Propriétaire&lt;/td&gt;&lt;td&gt;[% CASE WHEN "proprietaire" IS NULL THEN '&lt;i&gt;non renseigné&lt;/i&gt;' ELSE replace(replace(replace(replace(replace(to_string("proprietaire"),'&amp;','&amp;amp;'),'&lt;','&amp;lt;'),'&gt;','&amp;gt;'),'"','&amp;quot;'),'''','’') END %]&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;/div&gt;</mapTip>
<layerGeometryType>2</layerGeometryType>
</qgis>
