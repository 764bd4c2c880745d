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
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option name="Ablain-Saint-Nazaire (62001)" type="QString" value="62001"></Option>
</Option>
<Option type="Map">
                <Option name="Abscon (59002)" type="QString" value="59002"></Option>
</Option>
<Option type="Map">
                <Option name="Acheville (62003)" type="QString" value="62003"></Option>
</Option>
<Option type="Map">
                <Option name="Aix-Noulette (62019)" type="QString" value="62019"></Option>
</Option>
<Option type="Map">
                <Option name="Aix-en-Pévèle (59004)" type="QString" value="59004"></Option>
</Option>
<Option type="Map">
                <Option name="Allennes-les-Marais (59005)" type="QString" value="59005"></Option>
</Option>
<Option type="Map">
                <Option name="Allouagne (62023)" type="QString" value="62023"></Option>
</Option>
<Option type="Map">
                <Option name="Ames (62028)" type="QString" value="62028"></Option>
</Option>
<Option type="Map">
                <Option name="Amettes (62029)" type="QString" value="62029"></Option>
</Option>
<Option type="Map">
                <Option name="Angres (62032)" type="QString" value="62032"></Option>
</Option>
<Option type="Map">
                <Option name="Anhiers (59007)" type="QString" value="59007"></Option>
</Option>
<Option type="Map">
                <Option name="Aniche (59008)" type="QString" value="59008"></Option>
</Option>
<Option type="Map">
                <Option name="Annay (62033)" type="QString" value="62033"></Option>
</Option>
<Option type="Map">
                <Option name="Annequin (62034)" type="QString" value="62034"></Option>
</Option>
<Option type="Map">
                <Option name="Annezin (62035)" type="QString" value="62035"></Option>
</Option>
<Option type="Map">
                <Option name="Annœullin (59011)" type="QString" value="59011"></Option>
</Option>
<Option type="Map">
                <Option name="Anzin (59014)" type="QString" value="59014"></Option>
</Option>
<Option type="Map">
                <Option name="Arleux (59015)" type="QString" value="59015"></Option>
</Option>
<Option type="Map">
                <Option name="Artres (59019)" type="QString" value="59019"></Option>
</Option>
<Option type="Map">
                <Option name="Attiches (59022)" type="QString" value="59022"></Option>
</Option>
<Option type="Map">
                <Option name="Auberchicourt (59024)" type="QString" value="59024"></Option>
</Option>
<Option type="Map">
                <Option name="Aubigny-au-Bac (59026)" type="QString" value="59026"></Option>
</Option>
<Option type="Map">
                <Option name="Aubry-du-Hainaut (59027)" type="QString" value="59027"></Option>
</Option>
<Option type="Map">
                <Option name="Auby (59028)" type="QString" value="59028"></Option>
</Option>
<Option type="Map">
                <Option name="Auchel (62048)" type="QString" value="62048"></Option>
</Option>
<Option type="Map">
                <Option name="Auchy-au-Bois (62049)" type="QString" value="62049"></Option>
</Option>
<Option type="Map">
                <Option name="Auchy-les-Mines (62051)" type="QString" value="62051"></Option>
</Option>
<Option type="Map">
                <Option name="Auchy-lez-Orchies (59029)" type="QString" value="59029"></Option>
</Option>
<Option type="Map">
                <Option name="Aulnoy-lez-Valenciennes (59032)" type="QString" value="59032"></Option>
</Option>
<Option type="Map">
                <Option name="Avelin (59034)" type="QString" value="59034"></Option>
</Option>
<Option type="Map">
                <Option name="Avesnes-le-Sec (59038)" type="QString" value="59038"></Option>
</Option>
<Option type="Map">
                <Option name="Avion (62065)" type="QString" value="62065"></Option>
</Option>
<Option type="Map">
                <Option name="Bachy (59042)" type="QString" value="59042"></Option>
</Option>
<Option type="Map">
                <Option name="Bajus (62077)" type="QString" value="62077"></Option>
</Option>
<Option type="Map">
                <Option name="Barlin (62083)" type="QString" value="62083"></Option>
</Option>
<Option type="Map">
                <Option name="Bauvin (59052)" type="QString" value="59052"></Option>
</Option>
<Option type="Map">
                <Option name="Bellaing (59064)" type="QString" value="59064"></Option>
</Option>
<Option type="Map">
                <Option name="Bersée (59071)" type="QString" value="59071"></Option>
</Option>
<Option type="Map">
                <Option name="Beugin (62120)" type="QString" value="62120"></Option>
</Option>
<Option type="Map">
                <Option name="Beuvrages (59079)" type="QString" value="59079"></Option>
</Option>
<Option type="Map">
                <Option name="Beuvry (62126)" type="QString" value="62126"></Option>
</Option>
<Option type="Map">
                <Option name="Beuvry-la-Forêt (59080)" type="QString" value="59080"></Option>
</Option>
<Option type="Map">
                <Option name="Billy-Berclau (62132)" type="QString" value="62132"></Option>
</Option>
<Option type="Map">
                <Option name="Billy-Montigny (62133)" type="QString" value="62133"></Option>
</Option>
<Option type="Map">
                <Option name="Blessy (62141)" type="QString" value="62141"></Option>
</Option>
<Option type="Map">
                <Option name="Bois-Bernard (62148)" type="QString" value="62148"></Option>
</Option>
<Option type="Map">
                <Option name="Bouchain (59092)" type="QString" value="59092"></Option>
</Option>
<Option type="Map">
                <Option name="Bourecq (62162)" type="QString" value="62162"></Option>
</Option>
<Option type="Map">
                <Option name="Bourghelles (59096)" type="QString" value="59096"></Option>
</Option>
<Option type="Map">
                <Option name="Bousignies (59100)" type="QString" value="59100"></Option>
</Option>
<Option type="Map">
                <Option name="Bouvignies (59105)" type="QString" value="59105"></Option>
</Option>
<Option type="Map">
                <Option name="Bouvigny-Boyeffles (62170)" type="QString" value="62170"></Option>
</Option>
<Option type="Map">
                <Option name="Brillon (59109)" type="QString" value="59109"></Option>
</Option>
<Option type="Map">
                <Option name="Bruay-la-Buissière (62178)" type="QString" value="62178"></Option>
</Option>
<Option type="Map">
                <Option name="Bruay-sur-l’Escaut (59112)" type="QString" value="59112"></Option>
</Option>
<Option type="Map">
                <Option name="Bruille-Saint-Amand (59114)" type="QString" value="59114"></Option>
</Option>
<Option type="Map">
                <Option name="Bruille-lez-Marchiennes (59113)" type="QString" value="59113"></Option>
</Option>
<Option type="Map">
                <Option name="Brunémont (59115)" type="QString" value="59115"></Option>
</Option>
<Option type="Map">
                <Option name="Bugnicourt (59117)" type="QString" value="59117"></Option>
</Option>
<Option type="Map">
                <Option name="Bully-les-Mines (62186)" type="QString" value="62186"></Option>
</Option>
<Option type="Map">
                <Option name="Burbure (62188)" type="QString" value="62188"></Option>
</Option>
<Option type="Map">
                <Option name="Busnes (62190)" type="QString" value="62190"></Option>
</Option>
<Option type="Map">
                <Option name="Bénifontaine (62107)" type="QString" value="62107"></Option>
</Option>
<Option type="Map">
                <Option name="Béthune (62119)" type="QString" value="62119"></Option>
</Option>
<Option type="Map">
                <Option name="Calonne-Ricouart (62194)" type="QString" value="62194"></Option>
</Option>
<Option type="Map">
                <Option name="Calonne-sur-la-Lys (62195)" type="QString" value="62195"></Option>
</Option>
<Option type="Map">
                <Option name="Camblain-Châtelain (62197)" type="QString" value="62197"></Option>
</Option>
<Option type="Map">
                <Option name="Cambrin (62200)" type="QString" value="62200"></Option>
</Option>
<Option type="Map">
                <Option name="Camphin-en-Carembault (59123)" type="QString" value="59123"></Option>
</Option>
<Option type="Map">
                <Option name="Camphin-en-Pévèle (59124)" type="QString" value="59124"></Option>
</Option>
<Option type="Map">
                <Option name="Cantin (59126)" type="QString" value="59126"></Option>
</Option>
<Option type="Map">
                <Option name="Cappelle-en-Pévèle (59129)" type="QString" value="59129"></Option>
</Option>
<Option type="Map">
                <Option name="Carency (62213)" type="QString" value="62213"></Option>
</Option>
<Option type="Map">
                <Option name="Carnin (59133)" type="QString" value="59133"></Option>
</Option>
<Option type="Map">
                <Option name="Carvin (62215)" type="QString" value="62215"></Option>
</Option>
<Option type="Map">
                <Option name="Cauchy-à-la-Tour (62217)" type="QString" value="62217"></Option>
</Option>
<Option type="Map">
                <Option name="Caucourt (62218)" type="QString" value="62218"></Option>
</Option>
<Option type="Map">
                <Option name="Chemy (59145)" type="QString" value="59145"></Option>
</Option>
<Option type="Map">
                <Option name="Chocques (62224)" type="QString" value="62224"></Option>
</Option>
<Option type="Map">
                <Option name="Château-l’Abbaye (59144)" type="QString" value="59144"></Option>
</Option>
<Option type="Map">
                <Option name="Cobrieux (59150)" type="QString" value="59150"></Option>
</Option>
<Option type="Map">
                <Option name="Condé-sur-l’Escaut (59153)" type="QString" value="59153"></Option>
</Option>
<Option type="Map">
                <Option name="Courcelles-lès-Lens (62249)" type="QString" value="62249"></Option>
</Option>
<Option type="Map">
                <Option name="Courchelettes (59156)" type="QString" value="59156"></Option>
</Option>
<Option type="Map">
                <Option name="Courrières (62250)" type="QString" value="62250"></Option>
</Option>
<Option type="Map">
                <Option name="Coutiches (59158)" type="QString" value="59158"></Option>
</Option>
<Option type="Map">
                <Option name="Crespin (59160)" type="QString" value="59160"></Option>
</Option>
<Option type="Map">
                <Option name="Cuinchy (62262)" type="QString" value="62262"></Option>
</Option>
<Option type="Map">
                <Option name="Cuincy (59165)" type="QString" value="59165"></Option>
</Option>
<Option type="Map">
                <Option name="Curgies (59166)" type="QString" value="59166"></Option>
</Option>
<Option type="Map">
                <Option name="Cysoing (59168)" type="QString" value="59168"></Option>
</Option>
<Option type="Map">
                <Option name="Dechy (59170)" type="QString" value="59170"></Option>
</Option>
<Option type="Map">
                <Option name="Denain (59172)" type="QString" value="59172"></Option>
</Option>
<Option type="Map">
                <Option name="Divion (62270)" type="QString" value="62270"></Option>
</Option>
<Option type="Map">
                <Option name="Diéval (62269)" type="QString" value="62269"></Option>
</Option>
<Option type="Map">
                <Option name="Douai (59178)" type="QString" value="59178"></Option>
</Option>
<Option type="Map">
                <Option name="Douchy-les-Mines (59179)" type="QString" value="59179"></Option>
</Option>
<Option type="Map">
                <Option name="Dourges (62274)" type="QString" value="62274"></Option>
</Option>
<Option type="Map">
                <Option name="Douvrin (62276)" type="QString" value="62276"></Option>
</Option>
<Option type="Map">
                <Option name="Drocourt (62277)" type="QString" value="62277"></Option>
</Option>
<Option type="Map">
                <Option name="Drouvin-le-Marais (62278)" type="QString" value="62278"></Option>
</Option>
<Option type="Map">
                <Option name="Ecquedecques (62286)" type="QString" value="62286"></Option>
</Option>
<Option type="Map">
                <Option name="Ennevelin (59197)" type="QString" value="59197"></Option>
</Option>
<Option type="Map">
                <Option name="Erchin (59199)" type="QString" value="59199"></Option>
</Option>
<Option type="Map">
                <Option name="Erre (59203)" type="QString" value="59203"></Option>
</Option>
<Option type="Map">
                <Option name="Escaudain (59205)" type="QString" value="59205"></Option>
</Option>
<Option type="Map">
                <Option name="Escautpont (59207)" type="QString" value="59207"></Option>
</Option>
<Option type="Map">
                <Option name="Esquerchin (59211)" type="QString" value="59211"></Option>
</Option>
<Option type="Map">
                <Option name="Essars (62310)" type="QString" value="62310"></Option>
</Option>
<Option type="Map">
                <Option name="Estevelles (62311)" type="QString" value="62311"></Option>
</Option>
<Option type="Map">
                <Option name="Estreux (59215)" type="QString" value="59215"></Option>
</Option>
<Option type="Map">
                <Option name="Estrée-Blanche (62313)" type="QString" value="62313"></Option>
</Option>
<Option type="Map">
                <Option name="Estrée-Cauchy (62314)" type="QString" value="62314"></Option>
</Option>
<Option type="Map">
                <Option name="Estrées (59214)" type="QString" value="59214"></Option>
</Option>
<Option type="Map">
                <Option name="Famars (59221)" type="QString" value="59221"></Option>
</Option>
<Option type="Map">
                <Option name="Faumont (59222)" type="QString" value="59222"></Option>
</Option>
<Option type="Map">
                <Option name="Fenain (59227)" type="QString" value="59227"></Option>
</Option>
<Option type="Map">
                <Option name="Ferfay (62328)" type="QString" value="62328"></Option>
</Option>
<Option type="Map">
                <Option name="Festubert (62330)" type="QString" value="62330"></Option>
</Option>
<Option type="Map">
                <Option name="Flers-en-Escrebieux (59234)" type="QString" value="59234"></Option>
</Option>
<Option type="Map">
                <Option name="Flines-lez-Raches (59239)" type="QString" value="59239"></Option>
</Option>
<Option type="Map">
                <Option name="Flines-lès-Mortagne (59238)" type="QString" value="59238"></Option>
</Option>
<Option type="Map">
                <Option name="Fouquereuil (62349)" type="QString" value="62349"></Option>
</Option>
<Option type="Map">
                <Option name="Fouquières-lès-Béthune (62350)" type="QString" value="62350"></Option>
</Option>
<Option type="Map">
                <Option name="Fouquières-lès-Lens (62351)" type="QString" value="62351"></Option>
</Option>
<Option type="Map">
                <Option name="Fresnes-sur-Escaut (59253)" type="QString" value="59253"></Option>
</Option>
<Option type="Map">
                <Option name="Fresnicourt-le-Dolmen (62356)" type="QString" value="62356"></Option>
</Option>
<Option type="Map">
                <Option name="Fressain (59254)" type="QString" value="59254"></Option>
</Option>
<Option type="Map">
                <Option name="Féchain (59224)" type="QString" value="59224"></Option>
</Option>
<Option type="Map">
                <Option name="Férin (59228)" type="QString" value="59228"></Option>
</Option>
<Option type="Map">
                <Option name="Gauchin-Légal (62366)" type="QString" value="62366"></Option>
</Option>
<Option type="Map">
                <Option name="Genech (59258)" type="QString" value="59258"></Option>
</Option>
<Option type="Map">
                <Option name="Givenchy-en-Gohelle (62371)" type="QString" value="62371"></Option>
</Option>
<Option type="Map">
                <Option name="Givenchy-lès-la-Bassée (62373)" type="QString" value="62373"></Option>
</Option>
<Option type="Map">
                <Option name="Gondecourt (59266)" type="QString" value="59266"></Option>
</Option>
<Option type="Map">
                <Option name="Gonnehem (62376)" type="QString" value="62376"></Option>
</Option>
<Option type="Map">
                <Option name="Gosnay (62377)" type="QString" value="62377"></Option>
</Option>
<Option type="Map">
                <Option name="Gouy-Servins (62380)" type="QString" value="62380"></Option>
</Option>
<Option type="Map">
                <Option name="Grenay (62386)" type="QString" value="62386"></Option>
</Option>
<Option type="Map">
                <Option name="Guarbecque (62391)" type="QString" value="62391"></Option>
</Option>
<Option type="Map">
                <Option name="Guesnain (59276)" type="QString" value="59276"></Option>
</Option>
<Option type="Map">
                <Option name="Gœulzin (59263)" type="QString" value="59263"></Option>
</Option>
<Option type="Map">
                <Option name="Haillicourt (62400)" type="QString" value="62400"></Option>
</Option>
<Option type="Map">
                <Option name="Haisnes (62401)" type="QString" value="62401"></Option>
</Option>
<Option type="Map">
                <Option name="Ham-en-Artois (62407)" type="QString" value="62407"></Option>
</Option>
<Option type="Map">
                <Option name="Hamel (59280)" type="QString" value="59280"></Option>
</Option>
<Option type="Map">
                <Option name="Harnes (62413)" type="QString" value="62413"></Option>
</Option>
<Option type="Map">
                <Option name="Hasnon (59284)" type="QString" value="59284"></Option>
</Option>
<Option type="Map">
                <Option name="Haspres (59285)" type="QString" value="59285"></Option>
</Option>
<Option type="Map">
                <Option name="Haulchin (59288)" type="QString" value="59288"></Option>
</Option>
<Option type="Map">
                <Option name="Haveluy (59292)" type="QString" value="59292"></Option>
</Option>
<Option type="Map">
                <Option name="Hergnies (59301)" type="QString" value="59301"></Option>
</Option>
<Option type="Map">
                <Option name="Hermin (62441)" type="QString" value="62441"></Option>
</Option>
<Option type="Map">
                <Option name="Herrin (59304)" type="QString" value="59304"></Option>
</Option>
<Option type="Map">
                <Option name="Hersin-Coupigny (62443)" type="QString" value="62443"></Option>
</Option>
<Option type="Map">
                <Option name="Hesdigneul-lès-Béthune (62445)" type="QString" value="62445"></Option>
</Option>
<Option type="Map">
                <Option name="Hinges (62454)" type="QString" value="62454"></Option>
</Option>
<Option type="Map">
                <Option name="Hordain (59313)" type="QString" value="59313"></Option>
</Option>
<Option type="Map">
                <Option name="Hornaing (59314)" type="QString" value="59314"></Option>
</Option>
<Option type="Map">
                <Option name="Houchin (62456)" type="QString" value="62456"></Option>
</Option>
<Option type="Map">
                <Option name="Houdain (62457)" type="QString" value="62457"></Option>
</Option>
<Option type="Map">
                <Option name="Hulluch (62464)" type="QString" value="62464"></Option>
</Option>
<Option type="Map">
                <Option name="Hélesmes (59297)" type="QString" value="59297"></Option>
</Option>
<Option type="Map">
                <Option name="Hénin-Beaumont (62427)" type="QString" value="62427"></Option>
</Option>
<Option type="Map">
                <Option name="Hérin (59302)" type="QString" value="59302"></Option>
</Option>
<Option type="Map">
                <Option name="Isbergues (62473)" type="QString" value="62473"></Option>
</Option>
<Option type="Map">
                <Option name="La Comté (62232)" type="QString" value="62232"></Option>
</Option>
<Option type="Map">
                <Option name="La Couture (62252)" type="QString" value="62252"></Option>
</Option>
<Option type="Map">
                <Option name="La Neuville (59427)" type="QString" value="59427"></Option>
</Option>
<Option type="Map">
                <Option name="La Sentinelle (59564)" type="QString" value="59564"></Option>
</Option>
<Option type="Map">
                <Option name="Labeuvrière (62479)" type="QString" value="62479"></Option>
</Option>
<Option type="Map">
                <Option name="Labourse (62480)" type="QString" value="62480"></Option>
</Option>
<Option type="Map">
                <Option name="Lallaing (59327)" type="QString" value="59327"></Option>
</Option>
<Option type="Map">
                <Option name="Lambres (62486)" type="QString" value="62486"></Option>
</Option>
<Option type="Map">
                <Option name="Lambres-lez-Douai (59329)" type="QString" value="59329"></Option>
</Option>
<Option type="Map">
                <Option name="Landas (59330)" type="QString" value="59330"></Option>
</Option>
<Option type="Map">
                <Option name="Lapugnoy (62489)" type="QString" value="62489"></Option>
</Option>
<Option type="Map">
                <Option name="Lauwin-Planque (59334)" type="QString" value="59334"></Option>
</Option>
<Option type="Map">
                <Option name="Lecelles (59335)" type="QString" value="59335"></Option>
</Option>
<Option type="Map">
                <Option name="Leforest (62497)" type="QString" value="62497"></Option>
</Option>
<Option type="Map">
                <Option name="Lens (62498)" type="QString" value="62498"></Option>
</Option>
<Option type="Map">
                <Option name="Lespesses (62500)" type="QString" value="62500"></Option>
</Option>
<Option type="Map">
                <Option name="Lewarde (59345)" type="QString" value="59345"></Option>
</Option>
<Option type="Map">
                <Option name="Libercourt (62907)" type="QString" value="62907"></Option>
</Option>
<Option type="Map">
                <Option name="Liettres (62509)" type="QString" value="62509"></Option>
</Option>
<Option type="Map">
                <Option name="Lieu-Saint-Amand (59348)" type="QString" value="59348"></Option>
</Option>
<Option type="Map">
                <Option name="Ligny-lès-Aire (62512)" type="QString" value="62512"></Option>
</Option>
<Option type="Map">
                <Option name="Lillers (62516)" type="QString" value="62516"></Option>
</Option>
<Option type="Map">
                <Option name="Linghem (62517)" type="QString" value="62517"></Option>
</Option>
<Option type="Map">
                <Option name="Lières (62508)" type="QString" value="62508"></Option>
</Option>
<Option type="Map">
                <Option name="Liévin (62510)" type="QString" value="62510"></Option>
</Option>
<Option type="Map">
                <Option name="Locon (62520)" type="QString" value="62520"></Option>
</Option>
<Option type="Map">
                <Option name="Loffre (59354)" type="QString" value="59354"></Option>
</Option>
<Option type="Map">
                <Option name="Loison-sous-Lens (62523)" type="QString" value="62523"></Option>
</Option>
<Option type="Map">
                <Option name="Loos-en-Gohelle (62528)" type="QString" value="62528"></Option>
</Option>
<Option type="Map">
                <Option name="Lorgies (62529)" type="QString" value="62529"></Option>
</Option>
<Option type="Map">
                <Option name="Lourches (59361)" type="QString" value="59361"></Option>
</Option>
<Option type="Map">
                <Option name="Louvil (59364)" type="QString" value="59364"></Option>
</Option>
<Option type="Map">
                <Option name="Lozinghem (62532)" type="QString" value="62532"></Option>
</Option>
<Option type="Map">
                <Option name="Lécluse (59336)" type="QString" value="59336"></Option>
</Option>
<Option type="Map">
                <Option name="Maing (59369)" type="QString" value="59369"></Option>
</Option>
<Option type="Map">
                <Option name="Maisnil-lès-Ruitz (62540)" type="QString" value="62540"></Option>
</Option>
<Option type="Map">
                <Option name="Marchiennes (59375)" type="QString" value="59375"></Option>
</Option>
<Option type="Map">
                <Option name="Marcq-en-Ostrevent (59379)" type="QString" value="59379"></Option>
</Option>
<Option type="Map">
                <Option name="Marles-les-Mines (62555)" type="QString" value="62555"></Option>
</Option>
<Option type="Map">
                <Option name="Marly (59383)" type="QString" value="59383"></Option>
</Option>
<Option type="Map">
                <Option name="Marquette-en-Ostrevant (59387)" type="QString" value="59387"></Option>
</Option>
<Option type="Map">
                <Option name="Masny (59390)" type="QString" value="59390"></Option>
</Option>
<Option type="Map">
                <Option name="Mastaing (59391)" type="QString" value="59391"></Option>
</Option>
<Option type="Map">
                <Option name="Maulde (59393)" type="QString" value="59393"></Option>
</Option>
<Option type="Map">
                <Option name="Mazingarbe (62563)" type="QString" value="62563"></Option>
</Option>
<Option type="Map">
                <Option name="Mazinghem (62564)" type="QString" value="62564"></Option>
</Option>
<Option type="Map">
                <Option name="Meurchin (62573)" type="QString" value="62573"></Option>
</Option>
<Option type="Map">
                <Option name="Millonfosse (59403)" type="QString" value="59403"></Option>
</Option>
<Option type="Map">
                <Option name="Monchaux-sur-Écaillon (59407)" type="QString" value="59407"></Option>
</Option>
<Option type="Map">
                <Option name="Moncheaux (59408)" type="QString" value="59408"></Option>
</Option>
<Option type="Map">
                <Option name="Monchecourt (59409)" type="QString" value="59409"></Option>
</Option>
<Option type="Map">
                <Option name="Mons-en-Pévèle (59411)" type="QString" value="59411"></Option>
</Option>
<Option type="Map">
                <Option name="Mont-Bernanchon (62584)" type="QString" value="62584"></Option>
</Option>
<Option type="Map">
                <Option name="Montigny-en-Gohelle (62587)" type="QString" value="62587"></Option>
</Option>
<Option type="Map">
                <Option name="Montigny-en-Ostrevent (59414)" type="QString" value="59414"></Option>
</Option>
<Option type="Map">
                <Option name="Mortagne-du-Nord (59418)" type="QString" value="59418"></Option>
</Option>
<Option type="Map">
                <Option name="Mouchin (59419)" type="QString" value="59419"></Option>
</Option>
<Option type="Map">
                <Option name="Méricourt (62570)" type="QString" value="62570"></Option>
</Option>
<Option type="Map">
                <Option name="Mérignies (59398)" type="QString" value="59398"></Option>
</Option>
<Option type="Map">
                <Option name="Neuve-Chapelle (62606)" type="QString" value="62606"></Option>
</Option>
<Option type="Map">
                <Option name="Neuville-sur-Escaut (59429)" type="QString" value="59429"></Option>
</Option>
<Option type="Map">
                <Option name="Nivelle (59434)" type="QString" value="59434"></Option>
</Option>
<Option type="Map">
                <Option name="Nomain (59435)" type="QString" value="59435"></Option>
</Option>
<Option type="Map">
                <Option name="Norrent-Fontes (62620)" type="QString" value="62620"></Option>
</Option>
<Option type="Map">
                <Option name="Noyelles-Godault (62624)" type="QString" value="62624"></Option>
</Option>
<Option type="Map">
                <Option name="Noyelles-lès-Vermelles (62626)" type="QString" value="62626"></Option>
</Option>
<Option type="Map">
                <Option name="Noyelles-sous-Lens (62628)" type="QString" value="62628"></Option>
</Option>
<Option type="Map">
                <Option name="Noyelles-sur-Selle (59440)" type="QString" value="59440"></Option>
</Option>
<Option type="Map">
                <Option name="Nœux-les-Mines (62617)" type="QString" value="62617"></Option>
</Option>
<Option type="Map">
                <Option name="Oblinghem (62632)" type="QString" value="62632"></Option>
</Option>
<Option type="Map">
                <Option name="Odomez (59444)" type="QString" value="59444"></Option>
</Option>
<Option type="Map">
                <Option name="Oignies (62637)" type="QString" value="62637"></Option>
</Option>
<Option type="Map">
                <Option name="Oisy (59446)" type="QString" value="59446"></Option>
</Option>
<Option type="Map">
                <Option name="Onnaing (59447)" type="QString" value="59447"></Option>
</Option>
<Option type="Map">
                <Option name="Orchies (59449)" type="QString" value="59449"></Option>
</Option>
<Option type="Map">
                <Option name="Ostricourt (59452)" type="QString" value="59452"></Option>
</Option>
<Option type="Map">
                <Option name="Ourton (62642)" type="QString" value="62642"></Option>
</Option>
<Option type="Map">
                <Option name="Pecquencourt (59456)" type="QString" value="59456"></Option>
</Option>
<Option type="Map">
                <Option name="Petite-Forêt (59459)" type="QString" value="59459"></Option>
</Option>
<Option type="Map">
                <Option name="Phalempin (59462)" type="QString" value="59462"></Option>
</Option>
<Option type="Map">
                <Option name="Pont-à-Marcq (59466)" type="QString" value="59466"></Option>
</Option>
<Option type="Map">
                <Option name="Pont-à-Vendin (62666)" type="QString" value="62666"></Option>
</Option>
<Option type="Map">
                <Option name="Prouvy (59475)" type="QString" value="59475"></Option>
</Option>
<Option type="Map">
                <Option name="Provin (59477)" type="QString" value="59477"></Option>
</Option>
<Option type="Map">
                <Option name="Préseau (59471)" type="QString" value="59471"></Option>
</Option>
<Option type="Map">
                <Option name="Quarouble (59479)" type="QString" value="59479"></Option>
</Option>
<Option type="Map">
                <Option name="Quernes (62676)" type="QString" value="62676"></Option>
</Option>
<Option type="Map">
                <Option name="Quiévrechain (59484)" type="QString" value="59484"></Option>
</Option>
<Option type="Map">
                <Option name="Quérénaing (59480)" type="QString" value="59480"></Option>
</Option>
<Option type="Map">
                <Option name="Raimbeaucourt (59489)" type="QString" value="59489"></Option>
</Option>
<Option type="Map">
                <Option name="Raismes (59491)" type="QString" value="59491"></Option>
</Option>
<Option type="Map">
                <Option name="Rebreuve-Ranchicourt (62693)" type="QString" value="62693"></Option>
</Option>
<Option type="Map">
                <Option name="Rely (62701)" type="QString" value="62701"></Option>
</Option>
<Option type="Map">
                <Option name="Richebourg (62706)" type="QString" value="62706"></Option>
</Option>
<Option type="Map">
                <Option name="Rieulay (59501)" type="QString" value="59501"></Option>
</Option>
<Option type="Map">
                <Option name="Robecq (62713)" type="QString" value="62713"></Option>
</Option>
<Option type="Map">
                <Option name="Rombies-et-Marchipont (59505)" type="QString" value="59505"></Option>
</Option>
<Option type="Map">
                <Option name="Rombly (62720)" type="QString" value="62720"></Option>
</Option>
<Option type="Map">
                <Option name="Roost-Warendin (59509)" type="QString" value="59509"></Option>
</Option>
<Option type="Map">
                <Option name="Rosult (59511)" type="QString" value="59511"></Option>
</Option>
<Option type="Map">
                <Option name="Roucourt (59513)" type="QString" value="59513"></Option>
</Option>
<Option type="Map">
                <Option name="Rouvignies (59515)" type="QString" value="59515"></Option>
</Option>
<Option type="Map">
                <Option name="Rouvroy (62724)" type="QString" value="62724"></Option>
</Option>
<Option type="Map">
                <Option name="Ruitz (62727)" type="QString" value="62727"></Option>
</Option>
<Option type="Map">
                <Option name="Rumegies (59519)" type="QString" value="59519"></Option>
</Option>
<Option type="Map">
                <Option name="Râches (59486)" type="QString" value="59486"></Option>
</Option>
<Option type="Map">
                <Option name="Rœulx (59504)" type="QString" value="59504"></Option>
</Option>
<Option type="Map">
                <Option name="Sailly-Labourse (62735)" type="QString" value="62735"></Option>
</Option>
<Option type="Map">
                <Option name="Sains-en-Gohelle (62737)" type="QString" value="62737"></Option>
</Option>
<Option type="Map">
                <Option name="Saint-Amand-les-Eaux (59526)" type="QString" value="59526"></Option>
</Option>
<Option type="Map">
                <Option name="Saint-Aybert (59530)" type="QString" value="59530"></Option>
</Option>
<Option type="Map">
                <Option name="Saint-Floris (62747)" type="QString" value="62747"></Option>
</Option>
<Option type="Map">
                <Option name="Saint-Hilaire-Cottes (62750)" type="QString" value="62750"></Option>
</Option>
<Option type="Map">
                <Option name="Saint-Saulve (59544)" type="QString" value="59544"></Option>
</Option>
<Option type="Map">
                <Option name="Saint-Venant (62770)" type="QString" value="62770"></Option>
</Option>
<Option type="Map">
                <Option name="Sallaumines (62771)" type="QString" value="62771"></Option>
</Option>
<Option type="Map">
                <Option name="Saméon (59551)" type="QString" value="59551"></Option>
</Option>
<Option type="Map">
                <Option name="Sars-et-Rosières (59554)" type="QString" value="59554"></Option>
</Option>
<Option type="Map">
                <Option name="Saultain (59557)" type="QString" value="59557"></Option>
</Option>
<Option type="Map">
                <Option name="Sebourg (59559)" type="QString" value="59559"></Option>
</Option>
<Option type="Map">
                <Option name="Servins (62793)" type="QString" value="62793"></Option>
</Option>
<Option type="Map">
                <Option name="Sin-le-Noble (59569)" type="QString" value="59569"></Option>
</Option>
<Option type="Map">
                <Option name="Somain (59574)" type="QString" value="59574"></Option>
</Option>
<Option type="Map">
                <Option name="Souchez (62801)" type="QString" value="62801"></Option>
</Option>
<Option type="Map">
                <Option name="Templeuve-en-Pévèle (59586)" type="QString" value="59586"></Option>
</Option>
<Option type="Map">
                <Option name="Thiant (59589)" type="QString" value="59589"></Option>
</Option>
<Option type="Map">
                <Option name="Thivencelle (59591)" type="QString" value="59591"></Option>
</Option>
<Option type="Map">
                <Option name="Thumeries (59592)" type="QString" value="59592"></Option>
</Option>
<Option type="Map">
                <Option name="Thun-Saint-Amand (59594)" type="QString" value="59594"></Option>
</Option>
<Option type="Map">
                <Option name="Tilloy-lez-Marchiennes (59596)" type="QString" value="59596"></Option>
</Option>
<Option type="Map">
                <Option name="Tourmignies (59600)" type="QString" value="59600"></Option>
</Option>
<Option type="Map">
                <Option name="Trith-Saint-Léger (59603)" type="QString" value="59603"></Option>
</Option>
<Option type="Map">
                <Option name="Valenciennes (59606)" type="QString" value="59606"></Option>
</Option>
<Option type="Map">
                <Option name="Vaudricourt (62836)" type="QString" value="62836"></Option>
</Option>
<Option type="Map">
                <Option name="Vendin-le-Vieil (62842)" type="QString" value="62842"></Option>
</Option>
<Option type="Map">
                <Option name="Vendin-lès-Béthune (62841)" type="QString" value="62841"></Option>
</Option>
<Option type="Map">
                <Option name="Verchain-Maugré (59610)" type="QString" value="59610"></Option>
</Option>
<Option type="Map">
                <Option name="Vermelles (62846)" type="QString" value="62846"></Option>
</Option>
<Option type="Map">
                <Option name="Verquigneul (62847)" type="QString" value="62847"></Option>
</Option>
<Option type="Map">
                <Option name="Verquin (62848)" type="QString" value="62848"></Option>
</Option>
<Option type="Map">
                <Option name="Vicq (59613)" type="QString" value="59613"></Option>
</Option>
<Option type="Map">
                <Option name="Vieille-Chapelle (62851)" type="QString" value="62851"></Option>
</Option>
<Option type="Map">
                <Option name="Vieux-Condé (59616)" type="QString" value="59616"></Option>
</Option>
<Option type="Map">
                <Option name="Villers-au-Bois (62854)" type="QString" value="62854"></Option>
</Option>
<Option type="Map">
                <Option name="Villers-au-Tertre (59620)" type="QString" value="59620"></Option>
</Option>
<Option type="Map">
                <Option name="Vimy (62861)" type="QString" value="62861"></Option>
</Option>
<Option type="Map">
                <Option name="Violaines (62863)" type="QString" value="62863"></Option>
</Option>
<Option type="Map">
                <Option name="Vred (59629)" type="QString" value="59629"></Option>
</Option>
<Option type="Map">
                <Option name="Wahagnies (59630)" type="QString" value="59630"></Option>
</Option>
<Option type="Map">
                <Option name="Wallers (59632)" type="QString" value="59632"></Option>
</Option>
<Option type="Map">
                <Option name="Wandignies-Hamage (59637)" type="QString" value="59637"></Option>
</Option>
<Option type="Map">
                <Option name="Wannehain (59638)" type="QString" value="59638"></Option>
</Option>
<Option type="Map">
                <Option name="Warlaing (59642)" type="QString" value="59642"></Option>
</Option>
<Option type="Map">
                <Option name="Wasnes-au-Bac (59645)" type="QString" value="59645"></Option>
</Option>
<Option type="Map">
                <Option name="Wavrechain-sous-Denain (59651)" type="QString" value="59651"></Option>
</Option>
<Option type="Map">
                <Option name="Wavrechain-sous-Faulx (59652)" type="QString" value="59652"></Option>
</Option>
<Option type="Map">
                <Option name="Waziers (59654)" type="QString" value="59654"></Option>
</Option>
<Option type="Map">
                <Option name="Westrehem (62885)" type="QString" value="62885"></Option>
</Option>
<Option type="Map">
                <Option name="Wingles (62895)" type="QString" value="62895"></Option>
</Option>
<Option type="Map">
                <Option name="Witternesse (62900)" type="QString" value="62900"></Option>
</Option>
<Option type="Map">
                <Option name="Écaillon (59185)" type="QString" value="59185"></Option>
</Option>
<Option type="Map">
                <Option name="Éleu-dit-Leauwette (62291)" type="QString" value="62291"></Option>
</Option>
<Option type="Map">
                <Option name="Émerchicourt (59192)" type="QString" value="59192"></Option>
</Option>
<Option type="Map">
                <Option name="Évin-Malmaison (62321)" type="QString" value="62321"></Option>
</Option>
<Option type="Map">
                <Option name="non renseigné" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"></Option>
</Option>
</Option>
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
<alias field="insee" index="2" name="Commune"></alias>
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
<dataDefinedFieldProperties>
    <field name="part">
      <Option type="Map">
        <Option name="name" type="QString" value=""></Option>
<Option name="properties" type="Map">
          <Option name="dataDefinedAlias" type="Map">
            <Option name="active" type="bool" value="true"></Option>
<Option name="expression" type="QString" value="coalesce('Part de l’objet : ' || format_number(&quot;part&quot;*100,1,'fr') || ' %','Part de l’objet (0–1)')"></Option>
<Option name="type" type="int" value="3"></Option>
</Option>
</Option>
<Option name="type" type="QString" value="collection"></Option>
</Option>
</field>
</dataDefinedFieldProperties>
<widgets></widgets>
<previewExpression>represent_value("insee") || ' · ' || "id"</previewExpression>
<mapTip></mapTip>
<layerGeometryType>4</layerGeometryType>
</qgis>
