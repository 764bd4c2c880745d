<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>mbm</name>
    <message>
        <source>%</source>
        <translation> %</translation>
    </message>
    <message>
        <source>%p% · dossier {n} of {all}</source>
        <translation>%p % · dossier {n} sur {all}</translation>
    </message>
    <message>
        <source>0: all weights are as likely. 50: weights stay near the chosen ones; the higher, the nearer.</source>
        <translation>0 : tous les poids sont aussi probables. 50 : ils restent près de ceux choisis ; plus c’est haut, plus ils sont près.</translation>
    </message>
    <message>
        <source>0: none. 10,000 draws say between which ranks a feature stays when the weights of the families change; those of the criteria stay fixed.</source>
        <translation>0 : aucun. 10 000 tirages disent entre quels rangs un objet reste quand les poids des familles changent ; ceux des critères restent fixes.</translation>
    </message>
    <message>
        <source>1 dossier exported.</source>
        <translation>1 dossier exporté.</translation>
    </message>
    <message>
        <source>1 layer loaded for {territory}, in {file}.</source>
        <translation>1 couche chargée pour {territory}, dans {file}.</translation>
    </message>
    <message>
        <source>1 layer loaded.</source>
        <translation>1 couche chargée.</translation>
    </message>
    <message>
        <source>1 layer taken out of the project.</source>
        <translation>1 couche retirée du projet.</translation>
    </message>
    <message>
        <source>1 page exported.</source>
        <translation>1 page exportée.</translation>
    </message>
    <message>
        <source>1 page, about {size} MB</source>
        <translation>1 page, environ {size} Mo</translation>
    </message>
    <message>
        <source>1 · Layers</source>
        <translation>1 · Couches</translation>
    </message>
    <message>
        <source>2 · Inventory and notes</source>
        <translation>2 · Inventaire et notes</translation>
    </message>
    <message>
        <source>3 · Heritage value</source>
        <translation>3 · Valeur patrimoniale</translation>
    </message>
    <message>
        <source>4 · Maps</source>
        <translation>4 · Cartes</translation>
    </message>
    <message>
        <source>5–95%</source>
        <translation>5–95 %</translation>
    </message>
    <message>
        <source>A family installed on your computers, “Arial” for instance. Names on the map stay in Lato.</source>
        <translation>Une famille installée sur vos ordinateurs, « Arial » par exemple. Les noms sur la carte restent en Lato.</translation>
    </message>
    <message>
        <source>A feature could not be written: {reason}</source>
        <translation>Une entité n’a pas pu être écrite : {reason}</translation>
    </message>
    <message>
        <source>A field of my layer</source>
        <translation>Un champ de ma couche</translation>
    </message>
    <message>
        <source>A file that already holds notes is never replaced.</source>
        <translation>Un fichier qui contient déjà des notes n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>A grid file (.json), or the name of a shipped one. Empty: “{name}”.</source>
        <translation>Un fichier de grille (.json), ou le nom d’une grille fournie. Vide : « {name} ».</translation>
    </message>
    <message>
        <source>A grid file. Empty: the observable indicators, since the open data hold no expert note.</source>
        <translation>Un fichier de grille. Vide : les indicateurs observables, car les données ouvertes n’ont aucune note d’expert.</translation>
    </message>
    <message>
        <source>A layer and a field serve the level “A field of my layer” only. Choose it, or leave them empty.</source>
        <translation>Une couche et un champ ne servent qu’au niveau « Un champ de ma couche ». Choisissez-le, ou laissez-les vides.</translation>
    </message>
    <message>
        <source>A layer of the historic monuments, points or polygons. Empty: only the property's mining monuments.</source>
        <translation>Une couche des monuments historiques, points ou polygones. Vide : seuls les monuments miniers du bien.</translation>
    </message>
    <message>
        <source>A layer with both classes. Empty: the open data, scored by the observable indicators.</source>
        <translation>Une couche avec les deux classes. Vide : les données ouvertes, selon les indicateurs observables.</translation>
    </message>
    <message>
        <source>A layer with both values. The open data hold none of management: bring yours.</source>
        <translation>Une couche avec les deux valeurs. Les données ouvertes n’ont aucune valeur de gestion : apportez les vôtres.</translation>
    </message>
    <message>
        <source>A print layout whose items bear the ids of the help page; the paper is then the template's own.</source>
        <translation>Une mise en page dont les éléments portent les identifiants de la page d’aide ; le papier est alors celui du modèle.</translation>
    </message>
    <message>
        <source>A score from 0 (hard) to 100 (good). Empty: scored from the notes by the grid.</source>
        <translation>Un score de 0 (difficile) à 100 (bon). Vide : calculé d’après les notes, par la grille.</translation>
    </message>
    <message>
        <source>A score from 0 to 100, or three classes, computed or official.</source>
        <translation>Un score de 0 à 100, ou trois classes, calculées ou officielles.</translation>
    </message>
    <message>
        <source>A territory that does not fit at the scale is cut into sheets, with a key map.</source>
        <translation>Un territoire qui ne tient pas à l’échelle est coupé en feuilles, avec un tableau d’assemblage.</translation>
    </message>
    <message>
        <source>A working copy made by “Load the layers of a territory”. It is read, never changed.</source>
        <translation>Une copie de travail faite par « Charger les couches d’un territoire ». Elle est lue, jamais modifiée.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accord exact</translation>
    </message>
    <message>
        <source>Add 1 layer</source>
        <translation>Ajouter 1 couche</translation>
    </message>
    <message>
        <source>Add the IGN base maps</source>
        <translation>Ajouter les fonds de plan IGN</translation>
    </message>
    <message>
        <source>Add to the open project</source>
        <translation>Ajouter au projet ouvert</translation>
    </message>
    <message>
        <source>Add {n} layers</source>
        <translation>Ajouter {n} couches</translation>
    </message>
    <message>
        <source>Address of an online sheet</source>
        <translation>Adresse d’une fiche en ligne</translation>
    </message>
    <message>
        <source>Adds a table with one note per object, criterion and assessor; “Import notes” brings them together.</source>
        <translation>Ajoute une table avec une note par objet, critère et évaluateur ; « Importer des notes » les réunit.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Agglomeration</source>
        <translation>Agglomération</translation>
    </message>
    <message>
        <source>Agreement with 2007: κ {kappa} over {n} cités</source>
        <translation>Accord avec 2007 : κ {kappa} sur {n} cités</translation>
    </message>
    <message>
        <source>All cités</source>
        <translation>Toutes les cités</translation>
    </message>
    <message>
        <source>All historic monuments</source>
        <translation>Tous les monuments historiques</translation>
    </message>
    <message>
        <source>All maps, the sheets of the cités, key figures, index: some minutes a dossier</source>
        <translation>Toutes les cartes, les fiches des cités, chiffres clés, index : quelques minutes par dossier</translation>
    </message>
    <message>
        <source>All weights are zero: give at least one.</source>
        <translation>Tous les poids sont à zéro : donnez-en au moins un.</translation>
    </message>
    <message>
        <source>All weights of the family “{name}” are zero: give at least one.</source>
        <translation>Tous les poids de la famille « {name} » sont à zéro : donnez-en au moins un.</translation>
    </message>
    <message>
        <source>Already there: {names}. Choose another folder, or “Replace files that are there”. Nothing was written.</source>
        <translation>Déjà là : {names}. Choisissez un autre dossier, ou « Remplacer les fichiers présents ». Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Also writes a project with relative paths, which opens on another computer.</source>
        <translation>Écrit aussi un projet à chemins relatifs, qui s’ouvre sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Another GeoPackage…</source>
        <translation>Un autre GeoPackage…</translation>
    </message>
    <message>
        <source>Any layer or table that the grid fits. Empty: the 284 cités of the open data.</source>
        <translation>Toute couche ou table qui convient à la grille. Vide : les 284 cités des données ouvertes.</translation>
    </message>
    <message>
        <source>Any polygon layer, in any CRS. Empty: the communes of the bundle. Your layer is only read.</source>
        <translation>N’importe quelle couche de polygones, dans n’importe quel SCR. Vide : les communes fournies. Votre couche est seulement lue.</translation>
    </message>
    <message>
        <source>Apply (+{more}, −{less})</source>
        <translation>Appliquer (+{more}, −{less})</translation>
    </message>
    <message>
        <source>As heritagescore writes it: “classe”.</source>
        <translation>Telle que l’écrit l’outil de hiérarchisation : « classe ».</translation>
    </message>
    <message>
        <source>As layouts of the project, to be edited at once. Save them over the files when you are done.</source>
        <translation>Comme mises en page du projet, à modifier tout de suite. Enregistrez-les par-dessus les fichiers quand vous avez fini.</translation>
    </message>
    <message>
        <source>As printed, for instance 22 novembre 2026. Empty: today.</source>
        <translation>Telle qu’imprimée, par exemple 22 novembre 2026. Vide : aujourd’hui.</translation>
    </message>
    <message>
        <source>As the grid says</source>
        <translation>Comme le dit la grille</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>At least 18 mm wide; without an address there is none.</source>
        <translation>Large de 18 mm au moins ; sans adresse, il n’y en a pas.</translation>
    </message>
    <message>
        <source>At the end of the title of pages made from our templates.</source>
        <translation>Au bout du titre des pages faites de nos modèles.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Author of the maps</source>
        <translation>Auteur des cartes</translation>
    </message>
    <message>
        <source>Author of the report</source>
        <translation>Auteur du rapport</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Base map “{name}”</source>
        <translation>Fond de plan « {name} »</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Fonds de plan</translation>
    </message>
    <message>
        <source>Base maps · offline</source>
        <translation>Fonds de plan · hors ligne</translation>
    </message>
    <message>
        <source>Bassin minier, error in the data: {name} ({id})</source>
        <translation>Bassin minier, erreur de donnée : {name} ({id})</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Best first, separated by semicolons. Empty: found in the grids of the plugin.</source>
        <translation>Meilleure d’abord, séparées par des points-virgules. Vide : trouvé dans les grilles de l’extension.</translation>
    </message>
    <message>
        <source>Best for each page</source>
        <translation>La meilleure par page</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Coupures</translation>
    </message>
    <message>
        <source>Breaks: write two numbers, as in 33;66, or two pairs separated by a slash.</source>
        <translation>Coupures : écrivez deux nombres, comme 33;66, ou deux paires séparées par une barre oblique.</translation>
    </message>
    <message>
        <source>Breaks: “{value}” is not a number.</source>
        <translation>Coupures : « {value} » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Brings notes of spreadsheets and assessors into a layer; nothing is written if one note is faulty.</source>
        <translation>Apporte dans une couche les notes de tableurs et d’évaluateurs ; rien n’est écrit si une seule est fautive.</translation>
    </message>
    <message>
        <source>Buildings of the property</source>
        <translation>Bâtis du bien</translation>
    </message>
    <message>
        <source>Calc.</source>
        <translation>Calc.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled: nothing was compared.</source>
        <translation>Annulé : rien n’a été comparé.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was loaded.</source>
        <translation>Annulé : rien n’a été chargé.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was whole yet, and nothing was kept.</source>
        <translation>Annulé : rien n’était encore entier, rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Cancelled: the copy is as it was.</source>
        <translation>Annulé : la copie est telle qu’elle était.</translation>
    </message>
    <message>
        <source>Cancelled: the pages that were whole are kept, the one in the making is not.</source>
        <translation>Annulé : les pages finies sont gardées, celle en cours ne l’est pas.</translation>
    </message>
    <message>
        <source>Cannot write in “{folder}”. Nothing was written.</source>
        <translation>Impossible d’écrire dans « {folder} ». Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Cannot write in “{folder}”. Nothing was written. Choose another folder.</source>
        <translation>Impossible d’écrire dans « {folder} ». Rien n’a été écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Cannot write in “{folder}”: {reason}. Choose another folder; nothing was printed.</source>
        <translation>Impossible d’écrire dans « {folder} » : {reason}. Choisissez un autre dossier ; rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Cannot write in “{folder}”: {reason}. Nothing was exported. Choose another folder.</source>
        <translation>Impossible d’écrire dans « {folder} » : {reason}. Rien n’a été exporté. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}</source>
        <translation>Impossible d’écrire {path} : {reason}</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Changes of “{layer}” are not saved: save them first. Nothing was changed.</source>
        <translation>Des modifications de « {layer} » ne sont pas enregistrées : enregistrez-les d’abord. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Check a project</source>
        <translation>Vérifier un projet</translation>
    </message>
    <message>
        <source>Check a project…</source>
        <translation>Vérifier un projet…</translation>
    </message>
    <message>
        <source>Check as a project…</source>
        <translation>Vérifier comme projet…</translation>
    </message>
    <message>
        <source>Choose a layer of polygons, or draw the project on the map.</source>
        <translation>Choisissez une couche de polygones, ou dessinez le projet sur la carte.</translation>
    </message>
    <message>
        <source>Choose a layer: the open data hold no value of management to cross.</source>
        <translation>Choisissez une couche : les données ouvertes n’ont aucune valeur de gestion à croiser.</translation>
    </message>
    <message>
        <source>Choose at least one spreadsheet or a table of assessors.</source>
        <translation>Choisissez au moins un tableur ou une table d’évaluateurs.</translation>
    </message>
    <message>
        <source>Choose at least one territory.</source>
        <translation>Choisissez au moins un territoire.</translation>
    </message>
    <message>
        <source>Choose the field that names the territories.</source>
        <translation>Choisissez le champ qui nomme les territoires.</translation>
    </message>
    <message>
        <source>Choose your territory</source>
        <translation>Choisissez votre territoire</translation>
    </message>
    <message>
        <source>Choose your territory on the map or in the list.</source>
        <translation>Choisissez votre territoire sur la carte ou dans la liste.</translation>
    </message>
    <message>
        <source>Cité</source>
        <translation>Cité</translation>
    </message>
    <message>
        <source>Cités</source>
        <translation>Cités</translation>
    </message>
    <message>
        <source>Cités of the open data: {all} of the {total} of the inventory, 563 of them qualified in 2007</source>
        <translation>Cités des données ouvertes : {all} des {total} de l’inventaire, dont 563 qualifiées en 2007</translation>
    </message>
    <message>
        <source>Cités shown</source>
        <translation>Cités montrées</translation>
    </message>
    <message>
        <source>Cités · {n}</source>
        <translation>Cités · {n}</translation>
    </message>
    <message>
        <source>Cités, or any layer with a geometry. Empty: the 284 cités of the open data.</source>
        <translation>Des cités, ou toute couche géométrique. Vide : les 284 cités des données ouvertes.</translation>
    </message>
    <message>
        <source>Cités, terrils, components, buildings and municipalities of the mining basin</source>
        <translation>Cités, terrils, éléments, bâtis et communes du bassin minier</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes · {n} ranked of {total}</source>
        <translation>Répartition · {n} notées sur {total}</translation>
    </message>
    <message>
        <source>Click an object on the map, or search it with Ctrl+K and “mbm”.</source>
        <translation>Cliquez un objet de la carte, ou cherchez-le avec Ctrl+K et « mbm ».</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Communes of the mining perimeter</source>
        <translation>Communes du périmètre minier</translation>
    </message>
    <message>
        <source>Communes · {n}</source>
        <translation>Communes · {n}</translation>
    </message>
    <message>
        <source>Compare the copy</source>
        <translation>Comparer la copie</translation>
    </message>
    <message>
        <source>Compare the working copy…</source>
        <translation>Comparer la copie de travail…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Compare with the official ranking</source>
        <translation>Comparer au classement officiel</translation>
    </message>
    <message>
        <source>Compared layer</source>
        <translation>Couche comparée</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparée à</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Comparison of the working copy</source>
        <translation>Comparaison de la copie de travail</translation>
    </message>
    <message>
        <source>Component of the property</source>
        <translation>Élément du bien</translation>
    </message>
    <message>
        <source>Components of the World Heritage property</source>
        <translation>Éléments du bien du patrimoine mondial</translation>
    </message>
    <message>
        <source>Components of the property</source>
        <translation>Éléments du bien</translation>
    </message>
    <message>
        <source>Components of the property are not scored. Leave the scored layer empty.</source>
        <translation>Les éléments du bien ne sont pas notés. Laissez la couche notée vide.</translation>
    </message>
    <message>
        <source>Components · {n}</source>
        <translation>Éléments · {n}</translation>
    </message>
    <message>
        <source>Compute indicators</source>
        <translation>Calculer les indicateurs</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculée</translation>
    </message>
    <message>
        <source>Computed class</source>
        <translation>Classe calculée</translation>
    </message>
    <message>
        <source>Computed indicators, not a ranking by experts.</source>
        <translation>Indicateurs calculés, pas un classement d’experts.</translation>
    </message>
    <message>
        <source>Computed score, 0 to 100</source>
        <translation>Score calculé, de 0 à 100</translation>
    </message>
    <message>
        <source>Concentration of the draws</source>
        <translation>Concentration des tirages</translation>
    </message>
    <message>
        <source>Confusion matrix, agreement and the features that differ.</source>
        <translation>Matrice de confusion, accord et objets qui diffèrent.</translation>
    </message>
    <message>
        <source>Copies layouts of the plugin into a folder of yours, with your logo, colour and typeface, to edit.</source>
        <translation>Copie des mises en page de l’extension dans un dossier à vous, avec votre logo, votre couleur et votre police, pour les modifier.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the note as text</source>
        <translation>Copier la note en texte</translation>
    </message>
    <message>
        <source>Copy the sheet as text</source>
        <translation>Copier la fiche en texte</translation>
    </message>
    <message>
        <source>Count a neutral value</source>
        <translation>Compter une valeur neutre</translation>
    </message>
    <message>
        <source>Create my template…</source>
        <translation>Créer mon modèle…</translation>
    </message>
    <message>
        <source>Criteria grid</source>
        <translation>Grille de critères</translation>
    </message>
    <message>
        <source>Criteria grid (*.json)</source>
        <translation>Grille de critères (*.json)</translation>
    </message>
    <message>
        <source>Criteria of management, and the wording of the nine cells.</source>
        <translation>Critères de gestion et intitulés des neuf cases.</translation>
    </message>
    <message>
        <source>Criteria that the layer lacks give empty columns. Empty: the 284 cités of the open data.</source>
        <translation>Les critères que la couche n’a pas donnent des colonnes vides. Vide : les 284 cités des données ouvertes.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Cross heritage value and management</source>
        <translation>Croiser valeur patrimoniale et gestion</translation>
    </message>
    <message>
        <source>Crossed layer</source>
        <translation>Couche croisée</translation>
    </message>
    <message>
        <source>Ctrl held down shows the photo of today in its place</source>
        <translation>Ctrl maintenu montre à sa place la photo actuelle</translation>
    </message>
    <message>
        <source>Data folder, while the project is not saved</source>
        <translation>Dossier des données, tant que le projet n’est pas enregistré</translation>
    </message>
    <message>
        <source>Data supplied, version {version}</source>
        <translation>Données fournies, version {version}</translation>
    </message>
    <message>
        <source>Data to use instead of the bundle</source>
        <translation>Données à la place de celles fournies</translation>
    </message>
    <message>
        <source>Data · {n} of {total} cités</source>
        <translation>Données · {n} des {total} cités</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Differences: {n}.</source>
        <translation>Différences : {n}.</translation>
    </message>
    <message>
        <source>Disagreements between assessors, in levels</source>
        <translation>Désaccords entre évaluateurs, en niveaux</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Distribution of the classes</source>
        <translation>Répartition des classes</translation>
    </message>
    <message>
        <source>Draw the project on the map: right click to end</source>
        <translation>Dessiner le projet sur la carte : clic droit pour finir</translation>
    </message>
    <message>
        <source>Draws of weights</source>
        <translation>Tirages de poids</translation>
    </message>
    <message>
        <source>Draws of weights for the 5–95% intervals</source>
        <translation>Tirages de poids pour les intervalles 5–95 %</translation>
    </message>
    <message>
        <source>Duplicate the grid</source>
        <translation>Dupliquer la grille</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Départements</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>EPCI: those you choose; with none chosen, all nine for the key figures, the seven agglomerations for the maps. Communes and components: all of them, or those of the EPCI that you choose. Scripts may write epci, bassin, departement, field, commune or element.</source>
        <translation>EPCI : ceux que vous choisissez ; sans choix, les neuf pour les chiffres clés, les sept agglomérations pour les cartes. Communes et éléments : tous, ou ceux des EPCI choisis. Un script peut écrire epci, bassin, departement, field, commune ou element.</translation>
    </message>
    <message>
        <source>Empty: each page at the largest round scale at which its territory fits. “same”: one round scale at which all of them fit, so that pages compare. Or a scale for all: 50000, 1:50 000.</source>
        <translation>Vide : chaque page à la plus grande échelle ronde où son territoire tient. « same » : une seule échelle ronde où tous tiennent, pour comparer les pages. Ou une échelle pour toutes : 50000, 1:50 000.</translation>
    </message>
    <message>
        <source>Empty: the 284 cités of the open data. Notes that it holds already are taken over.</source>
        <translation>Vide : les 284 cités des données ouvertes. Les notes qu’elle porte déjà sont reprises.</translation>
    </message>
    <message>
        <source>Empty: the field “nom”, “name”, “libelle”… if there is one, else a number.</source>
        <translation>Vide : le champ « nom », « name », « libelle »… s’il existe, sinon un numéro.</translation>
    </message>
    <message>
        <source>Empty: those of the grid. Given: architecture=30; urbanisme=20; architecture.integrite_bati=3. By ranking: rank: architecture&gt;urbanisme&gt;paysage. By comparison: ahp: architecture/urbanisme=3; …</source>
        <translation>Vide : ceux de la grille. Donnés : architecture=30; urbanisme=20; architecture.integrite_bati=3. Par ordre : rank:architecture&gt;urbanisme&gt;paysage. Par comparaison : ahp:architecture/urbanisme=3; …</translation>
    </message>
    <message>
        <source>Enable the Processing plugin of QGIS first: the tools run in it.</source>
        <translation>Activez d’abord l’extension Traitement de QGIS : les outils s’y exécutent.</translation>
    </message>
    <message>
        <source>Equal numbers</source>
        <translation>Effectifs égaux</translation>
    </message>
    <message>
        <source>Every note that changes, that is kept, and the disagreements, line by line.</source>
        <translation>Chaque note changée ou gardée, et les désaccords, ligne par ligne.</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;LibreOffice (*.ods)</source>
        <translation>Excel (*.xlsx);;LibreOffice (*.ods)</translation>
    </message>
    <message>
        <source>Exceptionnelle, Remarquable, Témoin.</source>
        <translation>Exceptionnelle, Remarquable, Témoin.</translation>
    </message>
    <message>
        <source>Explain why one comes before the other</source>
        <translation>Expliquer pourquoi l’une passe avant l’autre</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Explanation in one sentence</source>
        <translation>Explication en une phrase</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export 1 dossier</source>
        <translation>Exporter 1 dossier</translation>
    </message>
    <message>
        <source>Export 1 page</source>
        <translation>Exporter 1 page</translation>
    </message>
    <message>
        <source>Export and replace 1 file</source>
        <translation>Exporter et remplacer 1 fichier</translation>
    </message>
    <message>
        <source>Export and replace {there} files</source>
        <translation>Exporter et remplacer {there} fichiers</translation>
    </message>
    <message>
        <source>Export cancelled: 1 of {all} pages is done.</source>
        <translation>Export annulé : 1 page sur {all} est faite.</translation>
    </message>
    <message>
        <source>Export cancelled: {n} of {all} pages are done.</source>
        <translation>Export annulé : {n} pages sur {all} sont faites.</translation>
    </message>
    <message>
        <source>Export notes to a spreadsheet</source>
        <translation>Exporter les notes vers un tableur</translation>
    </message>
    <message>
        <source>Export {n} dossiers</source>
        <translation>Exporter {n} dossiers</translation>
    </message>
    <message>
        <source>Export {n} pages</source>
        <translation>Exporter {n} pages</translation>
    </message>
    <message>
        <source>Falling numbers between 0 and 100, best class first, as in 75;50.</source>
        <translation>Nombres décroissants entre 0 et 100, meilleure classe d’abord, comme 75;50.</translation>
    </message>
    <message>
        <source>Family weights · total 100%</source>
        <translation>Poids des familles · total 100 %</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field that names the territories</source>
        <translation>Champ qui nomme les territoires</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files written, one a line</source>
        <translation>Fichiers écrits, un par ligne</translation>
    </message>
    <message>
        <source>Filter: name or commune</source>
        <translation>Filtrer : nom ou commune</translation>
    </message>
    <message>
        <source>Filter: name or key</source>
        <translation>Filtrer : nom ou clé</translation>
    </message>
    <message>
        <source>Find it or make it again</source>
        <translation>La retrouver ou la refaire</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Retrouver…</translation>
    </message>
    <message>
        <source>Find the working copy</source>
        <translation>Retrouver la copie de travail</translation>
    </message>
    <message>
        <source>First, by key or name</source>
        <translation>Premier, par identifiant ou nom</translation>
    </message>
    <message>
        <source>Fixed thresholds</source>
        <translation>Seuils fixes</translation>
    </message>
    <message>
        <source>Flash the selected objects on the map</source>
        <translation>Faire clignoter les objets choisis sur la carte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of my templates</source>
        <translation>Dossier de mes modèles</translation>
    </message>
    <message>
        <source>Folder of photographs</source>
        <translation>Dossier de photographies</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation>Dossier des cartes</translation>
    </message>
    <message>
        <source>Folder of the working copy</source>
        <translation>Dossier de la copie de travail</translation>
    </message>
    <message>
        <source>Follow the selection of the map</source>
        <translation>Suivre la sélection de la carte</translation>
    </message>
    <message>
        <source>For long territories too (1:75 000 when no scale is given)</source>
        <translation>Aussi pour les territoires étendus (1:75 000 si aucune échelle n’est donnée)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Former page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>GeoPDF with layers, one per page</source>
        <translation>GeoPDF avec couches, un par page</translation>
    </message>
    <message>
        <source>GeoPDF, with its layers</source>
        <translation>GeoPDF, avec ses couches</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>Give the note again</source>
        <translation>Rétablir la note</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Grid of criteria</source>
        <translation>Grille de critères</translation>
    </message>
    <message>
        <source>Grid “{grid}”, line {line}: {problem}</source>
        <translation>Grille « {grid} », ligne {line} : {problem}</translation>
    </message>
    <message>
        <source>HTML (*.html);;CSV (*.csv)</source>
        <translation>HTML (*.html);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help on this page (F1)</source>
        <translation>Aide sur cette page (F1)</translation>
    </message>
    <message>
        <source>Help: where to begin</source>
        <translation>Aide : par où commencer</translation>
    </message>
    <message>
        <source>Heritage value</source>
        <translation>Valeur patrimoniale</translation>
    </message>
    <message>
        <source>Heritage value: {name}</source>
        <translation>Valeur patrimoniale : {name}</translation>
    </message>
    <message>
        <source>Heritage value…</source>
        <translation>Valeur patrimoniale…</translation>
    </message>
    <message>
        <source>Heritage × management: {name}</source>
        <translation>Patrimoine × gestion : {name}</translation>
    </message>
    <message>
        <source>How scores become classes. Reference shares mean something only for the whole inventory.</source>
        <translation>Comment les scores deviennent des classes. Les parts de référence n’ont de sens que pour l’inventaire entier.</translation>
    </message>
    <message>
        <source>Identifiers (none: all)</source>
        <translation>Identifiants (aucun : tous)</translation>
    </message>
    <message>
        <source>Import a grid</source>
        <translation>Importer une grille</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>Importer des notes…</translation>
    </message>
    <message>
        <source>Import of notes, {date}</source>
        <translation>Import de notes, {date}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In each draw a note is one level lower (1 in 4), as given (1 in 2) or one higher (1 in 4).</source>
        <translation>À chaque tirage, une note est un niveau plus bas (1 fois sur 4), telle quelle (1 sur 2) ou un niveau plus haut (1 sur 4).</translation>
    </message>
    <message>
        <source>In how many of these draws the first stays ahead says whether the order is sure. 0: none.</source>
        <translation>Le nombre de ces tirages où le premier reste devant dit si l’ordre est sûr. 0 : aucun.</translation>
    </message>
    <message>
        <source>In the QGIS profile</source>
        <translation>Dans le profil QGIS</translation>
    </message>
    <message>
        <source>In-memory preview, not saved.
Ranks over {n} cités, table: {rows}.</source>
        <translation>Aperçu en mémoire, non enregistré.
Rangs sur {n} cités, tableau : {rows}.</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Apporté</translation>
    </message>
    <message>
        <source>Index of the pages (CSV)</source>
        <translation>Index des pages (CSV)</translation>
    </message>
    <message>
        <source>Indicators (none: all)</source>
        <translation>Indicateurs (aucun : tous)</translation>
    </message>
    <message>
        <source>Intermunicipal bodies</source>
        <translation>Intercommunalités</translation>
    </message>
    <message>
        <source>Intermunicipal bodies (EPCI)</source>
        <translation>Intercommunalités (EPCI)</translation>
    </message>
    <message>
        <source>Intermunicipal bodies (EPCI), by name, SIREN code or number in the list. Leave empty for all of them.</source>
        <translation>Intercommunalités (EPCI), par nom, code SIREN ou numéro dans la liste. Laisser vide pour toutes.</translation>
    </message>
    <message>
        <source>It is not changed: the notes go to the output.</source>
        <translation>Elle n’est pas modifiée : les notes vont dans la sortie.</translation>
    </message>
    <message>
        <source>It will be {file}; the data supplied and your layers stay as they are.</source>
        <translation>Ce sera {file} ; les données fournies et vos couches restent telles quelles.</translation>
    </message>
    <message>
        <source>Its identifier, as U-96B or LSM-788, or its whole name.</source>
        <translation>Son identifiant, comme U-96B ou LSM-788, ou son nom entier.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep the object that is gone there</source>
        <translation>Garder l’objet qui n’y est plus</translation>
    </message>
    <message>
        <source>Keep the {n} objects gone there</source>
        <translation>Garder les {n} objets qui n’y sont plus</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conserver…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key field</source>
        <translation>Champ clé</translation>
    </message>
    <message>
        <source>Key figures of territories</source>
        <translation>Chiffres clés des territoires</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <translation>Genre de carte</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer to complete</source>
        <translation>Couche à compléter</translation>
    </message>
    <message>
        <source>Layer to note</source>
        <translation>Couche à noter</translation>
    </message>
    <message>
        <source>Layer to score</source>
        <translation>Couche à hiérarchiser</translation>
    </message>
    <message>
        <source>Layer with imported notes</source>
        <translation>Couche avec les notes importées</translation>
    </message>
    <message>
        <source>Layer with indicators</source>
        <translation>Couche avec indicateurs</translation>
    </message>
    <message>
        <source>Layer with notes</source>
        <translation>Couche avec notes</translation>
    </message>
    <message>
        <source>Layer “{name}” has no coordinate system: set it before the check.</source>
        <translation>La couche « {name} » n’a pas de système de coordonnées : indiquez-le avant de vérifier.</translation>
    </message>
    <message>
        <source>Layer: {layer}. Identifier: {id}. What is wrong: … What it should say: … Where that is known from: …</source>
        <translation>Couche : {layer}. Identifiant : {id}. Ce qui est faux : … Ce qu’il faudrait lire : … D’où cela est connu : …</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layout template (*.qpt)</source>
        <translation>Modèle de mise en page (*.qpt)</translation>
    </message>
    <message>
        <source>Layout “{name}” added to the project, with its layers in “{file}”.</source>
        <translation>Mise en page « {name} » ajoutée au projet, avec ses couches dans « {file} ».</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>Mise en page : {name}</translation>
    </message>
    <message>
        <source>Layouts named like ours replace them; “Create my template…” on the page “Maps” makes them.</source>
        <translation>Les mises en page nommées comme les nôtres les remplacent ; « Créer mon modèle… », page « Cartes », les fait.</translation>
    </message>
    <message>
        <source>Leave unranked what lacks a note</source>
        <translation>Ne pas hiérarchiser ce qui manque d’une note</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Let the map follow the cité</source>
        <translation>La carte suit la cité</translation>
    </message>
    <message>
        <source>Levels apart</source>
        <translation>Niveaux d’écart</translation>
    </message>
    <message>
        <source>Listed mining railways</source>
        <translation>Cavaliers inscrits</translation>
    </message>
    <message>
        <source>Load 1 layer</source>
        <translation>Charger 1 couche</translation>
    </message>
    <message>
        <source>Load its layer first.</source>
        <translation>Chargez d’abord sa couche.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>Charger les couches</translation>
    </message>
    <message>
        <source>Load the layers of a territory</source>
        <translation>Charger les couches d’un territoire</translation>
    </message>
    <message>
        <source>Load the layers…</source>
        <translation>Charger les couches…</translation>
    </message>
    <message>
        <source>Load {n} layers</source>
        <translation>Charger {n} couches</translation>
    </message>
    <message>
        <source>Lock the weight of {name}</source>
        <translation>Bloquer le poids de {name}</translation>
    </message>
    <message>
        <source>Lock this weight</source>
        <translation>Bloquer ce poids</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Made by “Export notes to a spreadsheet”. Several files: one per assessor.</source>
        <translation>Faits par « Exporter les notes vers un tableur ». Plusieurs fichiers : un par évaluateur.</translation>
    </message>
    <message>
        <source>Mail address for errors in the data</source>
        <translation>Adresse où signaler les erreurs de donnée</translation>
    </message>
    <message>
        <source>Make a new copy</source>
        <translation>Refaire une copie</translation>
    </message>
    <message>
        <source>Make a template to edit</source>
        <translation>Créer un modèle à modifier</translation>
    </message>
    <message>
        <source>Make the A4 sheet of this object</source>
        <translation>Faire la fiche A4 de cet objet</translation>
    </message>
    <message>
        <source>Makes a working copy of the open data and shows it styled, grouped by theme and related.</source>
        <translation>Fait une copie de travail des données ouvertes et la montre stylée, groupée par thème et reliée.</translation>
    </message>
    <message>
        <source>Makes a working layer with one field per criterion and a form that shows each level in words.</source>
        <translation>Fait une couche de travail avec un champ par critère et un formulaire qui dit chaque niveau en toutes lettres.</translation>
    </message>
    <message>
        <source>Makes one PDF per territory: cover, summary, maps, sheets, key figures, index and credits.</source>
        <translation>Fait un PDF par territoire : couverture, sommaire, cartes, fiches, chiffres clés, index et crédits.</translation>
    </message>
    <message>
        <source>Makes one polygon per territory with its key figures: cités, terrils, cavaliers, property, wells.</source>
        <translation>Fait un polygone par territoire avec ses chiffres clés : cités, terrils, cavaliers, bien inscrit, puits.</translation>
    </message>
    <message>
        <source>Makes one printed page per cité, terril or component: map, rank, scores, neighbours, protections.</source>
        <translation>Fait une page imprimée par cité, terril ou élément du bien : carte, intérêt, scores, voisinage, protections.</translation>
    </message>
    <message>
        <source>Makes one printed page per territory: map, situation, legend, key figures and sources.</source>
        <translation>Fait une page imprimée par territoire : carte, situation, légende, chiffres clés et sources.</translation>
    </message>
    <message>
        <source>Making the working file…</source>
        <translation>Préparation du fichier de travail…</translation>
    </message>
    <message>
        <source>Management grid</source>
        <translation>Grille de gestion</translation>
    </message>
    <message>
        <source>Management value</source>
        <translation>Valeur de gestion</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map and page</source>
        <translation>Carte et page</translation>
    </message>
    <message>
        <source>Map of the agglomerations</source>
        <translation>Carte des agglomérations</translation>
    </message>
    <message>
        <source>Map themes to load. Each brings the layers that it shows.</source>
        <translation>Thèmes de carte à charger. Chacun apporte les couches qu’il montre.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Maps and sheets</source>
        <translation>Cartes et fiches</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Mining basin</source>
        <translation>Bassin minier</translation>
    </message>
    <message>
        <source>Mining estates (cités)</source>
        <translation>Cités minières</translation>
    </message>
    <message>
        <source>Missing notes</source>
        <translation>Notes absentes</translation>
    </message>
    <message>
        <source>More about the grid</source>
        <translation>Plus sur la grille</translation>
    </message>
    <message>
        <source>More on this object</source>
        <translation>Autres actions sur cet objet</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>My polygons (level “field”)</source>
        <translation>Mes polygones (niveau « champ »)</translation>
    </message>
    <message>
        <source>My template</source>
        <translation>Mon modèle</translation>
    </message>
    <message>
        <source>My territory</source>
        <translation>Mon territoire</translation>
    </message>
    <message>
        <source>My territory: proposed at each opening</source>
        <translation>Mon territoire : proposé à chaque ouverture</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the cité; the tooltip of a row gives its commune</source>
        <translation>Nom de la cité ; l’infobulle d’une ligne donne sa commune</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Nom de la couche</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>Name of the scenario, then Enter</source>
        <translation>Nom du scénario, puis Entrée</translation>
    </message>
    <message>
        <source>Name of the territory</source>
        <translation>Nom du territoire</translation>
    </message>
    <message>
        <source>Name two different features.</source>
        <translation>Nommez deux objets différents.</translation>
    </message>
    <message>
        <source>Name written on each line: give each assessor his own file, with the notes left empty.</source>
        <translation>Nom écrit sur chaque ligne : donnez à chaque évaluateur son fichier, aux notes laissées vides.</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Seuils naturels</translation>
    </message>
    <message>
        <source>Neither a map nor a sheet of this dossier shows a scored layer. Leave it empty.</source>
        <translation>Ni une carte ni une fiche de ce dossier ne montre une couche notée. Laissez-la vide.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New natural areas</source>
        <translation>Espaces néo-naturels</translation>
    </message>
    <message>
        <source>Next cité</source>
        <translation>Cité suivante</translation>
    </message>
    <message>
        <source>Next cité (Alt+Right)</source>
        <translation>Cité suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>No cité left to note here.</source>
        <translation>Plus aucune cité à noter ici.</translation>
    </message>
    <message>
        <source>No feature has both an official and a computed class: there is nothing to compare.</source>
        <translation>Aucun objet n’a à la fois une classe officielle et une classe calculée : il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>No feature has both values: all cells are empty.</source>
        <translation>Aucun objet n’a les deux valeurs : toutes les cases sont vides.</translation>
    </message>
    <message>
        <source>No feature has enough notes: nothing is ranked.</source>
        <translation>Aucun objet n’a assez de notes : rien n’est hiérarchisé.</translation>
    </message>
    <message>
        <source>No known cité in this territory.</source>
        <translation>Aucune cité connue dans ce territoire.</translation>
    </message>
    <message>
        <source>No layer of the mining basin is shown: load the layers first.</source>
        <translation>Aucune couche du bassin minier n’est affichée : chargez d’abord les couches.</translation>
    </message>
    <message>
        <source>No layer to note in this project. Notes are kept in a file of their own, {n} criteria per cité.</source>
        <translation>Aucune couche à noter dans ce projet. Les notes sont gardées dans un fichier à part, {n} critères par cité.</translation>
    </message>
    <message>
        <source>No link: the data do not say what the address needs.</source>
        <translation>Pas de lien : les données ne disent pas ce que l’adresse demande.</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>Pas encore de note.</translation>
    </message>
    <message>
        <source>No note: the cités cannot be ranked.</source>
        <translation>Aucune note : les cités ne peuvent pas être hiérarchisées.</translation>
    </message>
    <message>
        <source>No object differs.</source>
        <translation>Aucun objet ne diffère.</translation>
    </message>
    <message>
        <source>No polygon has a value in the field “{name}”.</source>
        <translation>Aucun polygone n’a de valeur dans le champ « {name} ».</translation>
    </message>
    <message>
        <source>No program opens web pages on this computer. The help is in {path}.</source>
        <translation>Aucun programme n’ouvre les pages web sur cet ordinateur. L’aide est dans {path}.</translation>
    </message>
    <message>
        <source>No room for the name of: {names}.</source>
        <translation>Pas de place pour le nom de : {names}.</translation>
    </message>
    <message>
        <source>No sheet can be made for {names}: there is no such identifier. Examples: {examples}.</source>
        <translation>Aucune fiche ne peut être faite pour {names} : il n’y a pas de tel identifiant. Exemples : {examples}.</translation>
    </message>
    <message>
        <source>No working copy in this project: load the layers first.</source>
        <translation>Pas de copie de travail dans ce projet : chargez d’abord les couches.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Non notée</translation>
    </message>
    <message>
        <source>Not noted in full</source>
        <translation>Pas encore entièrement notées</translation>
    </message>
    <message>
        <source>Not ranked: {n} of {total}</source>
        <translation>Non hiérarchisés : {n} sur {total}</translation>
    </message>
    <message>
        <source>Not ranked: {n} of {total} notes missing ({families}).</source>
        <translation>Non hiérarchisée : il manque {n} notes sur {total} ({families}).</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Non enregistré : {reason}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Note the cités</source>
        <translation>Noter les cités</translation>
    </message>
    <message>
        <source>Note the cités…</source>
        <translation>Noter les cités…</translation>
    </message>
    <message>
        <source>Note this cité</source>
        <translation>Noter cette cité</translation>
    </message>
    <message>
        <source>Note this cité…</source>
        <translation>Noter cette cité…</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Noted on {date} by {author}.</source>
        <translation>Notée le {date} par {author}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes may be wrong by one level</source>
        <translation>Les notes peuvent se tromper d’un niveau</translation>
    </message>
    <message>
        <source>Notes of</source>
        <translation>Notes de</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Nothing is loaded yet.</source>
        <translation>Rien n’est encore chargé.</translation>
    </message>
    <message>
        <source>Nothing is replaced yet.</source>
        <translation>Rien n’est encore remplacé.</translation>
    </message>
    <message>
        <source>Nothing of the mining basin here.</source>
        <translation>Rien du bassin minier ici.</translation>
    </message>
    <message>
        <source>Nothing was written: {n} faults in the notes.</source>
        <translation>Rien n’a été écrit : nombre de fautes dans les notes : {n}.</translation>
    </message>
    <message>
        <source>Number of changes</source>
        <translation>Nombre de changements</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <source>Number of newer notes kept</source>
        <translation>Nombre de notes plus récentes gardées</translation>
    </message>
    <message>
        <source>Number of templates</source>
        <translation>Nombre de modèles</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Objects touched</source>
        <translation>Objets touchés</translation>
    </message>
    <message>
        <source>Of pictures and of hatching in PDF; 200 is enough for an A0.</source>
        <translation>Des images, et des trames dans un PDF ; 200 suffit pour un A0.</translation>
    </message>
    <message>
        <source>Of the maps. Sheets and pages of text are A4 portrait.</source>
        <translation>Celui des cartes. Les fiches et les pages de texte sont en A4 portrait.</translation>
    </message>
    <message>
        <source>Of the rules, the line over the title, title bars and bold rows. The map keeps its own.</source>
        <translation>Des filets, de la ligne au-dessus du titre, des bandeaux et des lignes grasses. La carte garde les siennes.</translation>
    </message>
    <message>
        <source>Off: a note of the layer that is newer than the one of the file stays, and is told.</source>
        <translation>Décoché : une note de la couche plus récente que celle du fichier reste, et c’est dit.</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>Classe officielle</translation>
    </message>
    <message>
        <source>Official ranking of 2007</source>
        <translation>Classement officiel de 2007</translation>
    </message>
    <message>
        <source>Offline: the IGN base maps do not answer ({reason}). Your layers are not affected.</source>
        <translation>Hors ligne : les fonds IGN ne répondent pas ({reason}). Vos couches ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Offline: the service does not answer ({reason}). Your layers are not affected.</source>
        <translation>Hors ligne : le service ne répond pas ({reason}). Vos couches ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Offline: the service does not answer. Open this group again to try again.</source>
        <translation>Hors ligne : le service ne répond pas. Rouvrez ce groupe pour réessayer.</translation>
    </message>
    <message>
        <source>Old aerial photo</source>
        <translation>Photo ancienne</translation>
    </message>
    <message>
        <source>One A4 page for each cité (cite), terril (terril) or component of the property (element) of the territory, sorted by class and name. None: a dossier without sheets.</source>
        <translation>Une page A4 pour chaque cité (cite), terril (terril) ou élément du bien (element) du territoire, par classe puis par nom. Aucune : un dossier sans fiche.</translation>
    </message>
    <message>
        <source>One PDF for all</source>
        <translation>Un seul PDF</translation>
    </message>
    <message>
        <source>One field ind_… is written for each.</source>
        <translation>Un champ ind_… est écrit pour chacun.</translation>
    </message>
    <message>
        <source>One page with the ranking, the weights and the method in words, ready to print.</source>
        <translation>Une page avec le classement, les poids et la méthode en mots, prête à imprimer.</translation>
    </message>
    <message>
        <source>One page with the sentence and the table of criteria, in French.</source>
        <translation>Une page avec la phrase et le tableau des critères, en français.</translation>
    </message>
    <message>
        <source>One point per object touched, with its key and its measure.</source>
        <translation>Un point par objet touché, avec sa clé et sa mesure.</translation>
    </message>
    <message>
        <source>One polygon per project, in any coordinate system; or only those selected.</source>
        <translation>Un polygone par projet, dans n’importe quel système de coordonnées ; ou seulement ceux qui sont sélectionnés.</translation>
    </message>
    <message>
        <source>One polygon per territory, one field per key figure, with French aliases and units.</source>
        <translation>Un polygone par territoire, un champ par chiffre clé, avec alias et unités.</translation>
    </message>
    <message>
        <source>Only {found} of {expected} features could be written: the disk is full, or the format refuses features without geometry. Nothing was kept.</source>
        <translation>Seules {found} entités sur {expected} ont pu être écrites : le disque est plein, ou le format refuse les entités sans géométrie. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a file of notes</source>
        <translation>Ouvrir un fichier de notes</translation>
    </message>
    <message>
        <source>Open a file of notes…</source>
        <translation>Ouvrir un fichier de notes…</translation>
    </message>
    <message>
        <source>Open data ({n} cités)</source>
        <translation>Données ouvertes ({n} cités)</translation>
    </message>
    <message>
        <source>Open data supplied with the extension: version {version}.</source>
        <translation>Données ouvertes fournies avec l’extension : version {version}.</translation>
    </message>
    <message>
        <source>Open in the layout window of QGIS</source>
        <translation>Ouvrir dans la mise en page QGIS</translation>
    </message>
    <message>
        <source>Open in the layout window of QGIS: the page is added to the project as a layout of its own, with the layers that it shows, in a GeoPackage beside the folder of the maps.</source>
        <translation>Ouvrir dans la mise en page QGIS : la page est ajoutée au projet comme mise en page à part entière, avec les couches qu’elle montre, dans un GeoPackage à côté du dossier des cartes.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the form of QGIS</source>
        <translation>Ouvrir le formulaire QGIS</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open the sheet of the cité</source>
        <translation>Ouvrir la fiche de la cité</translation>
    </message>
    <message>
        <source>Open the sheet of the selected cité</source>
        <translation>Ouvrir la fiche de la cité choisie</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Order of the computed classes</source>
        <translation>Ordre des classes calculées</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Overlap of the sheets (mm on paper)</source>
        <translation>Recouvrement des feuilles (mm sur le papier)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF pages are vector, searchable and georeferenced, each page of one PDF for all too. A GeoPDF has layers to switch and attributes to read; not every QGIS writes it. Scripts may write PDF, BOOK, PNG, SVG or GEOPDF.</source>
        <translation>Les pages PDF sont vectorielles, leur texte se cherche, elles sont géoréférencées ; chaque page d’un PDF unique aussi. Un GeoPDF a des couches à afficher ou masquer et des attributs à lire ; tous les QGIS n’en écrivent pas. Un script peut écrire PDF, BOOK, PNG, SVG ou GEOPDF.</translation>
    </message>
    <message>
        <source>PDF, one per page</source>
        <translation>PDF, un par page</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Images PNG</translation>
    </message>
    <message>
        <source>Page {n} of {all} · {name}</source>
        <translation>Page {n} sur {all} · {name}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages by</source>
        <translation>Une page par</translation>
    </message>
    <message>
        <source>Pages made</source>
        <translation>Pages produites</translation>
    </message>
    <message>
        <source>Pages that could not be made; the dossiers hold a page that says so in their place:</source>
        <translation>Pages qui n’ont pas pu être établies ; les dossiers ont une page qui le dit à leur place :</translation>
    </message>
    <message>
        <source>Pages that were not made ({n} of {all}):</source>
        <translation>Pages non produites ({n} sur {all}) :</translation>
    </message>
    <message>
        <source>Pages that were not made: {n}. {reasons}</source>
        <translation>Pages non produites : {n}. {reasons}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parameters of the run</source>
        <translation>Paramètres du calcul</translation>
    </message>
    <message>
        <source>Perimeter maps…</source>
        <translation>Cartes des périmètres…</translation>
    </message>
    <message>
        <source>Photographs that bear no known identifier: {names}.</source>
        <translation>Photographies qui ne portent aucun identifiant connu : {names}.</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Images (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pictures named like the object, U-16A.jpg, for the A4 sheets.</source>
        <translation>Images nommées comme l’objet, U-16A.jpg, pour les fiches A4.</translation>
    </message>
    <message>
        <source>Pictures named like the object: U-16A.jpg, U-16A_2.jpg, 16A.png. A text of the same name (U-16A.txt) says who took it.</source>
        <translation>Des images nommées comme l’objet : U-16A.jpg, U-16A_2.jpg, 16A.png. Un texte du même nom (U-16A.txt) dit qui l’a prise.</translation>
    </message>
    <message>
        <source>Plan IGN and aerial photographs of the Géoplateforme. Needs the network.</source>
        <translation>Plan IGN et photographies aériennes de la Géoplateforme. Demande le réseau.</translation>
    </message>
    <message>
        <source>Polygons left out, without a shape or a name that can be used: {names}.</source>
        <translation>Polygones laissés de côté, sans forme ou sans nom utilisable : {names}.</translation>
    </message>
    <message>
        <source>Polygons with the same value become one territory, and the value becomes its title.</source>
        <translation>Les polygones de même valeur forment un territoire, dont la valeur devient le titre.</translation>
    </message>
    <message>
        <source>Prepare the noting</source>
        <translation>Préparer la notation</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview: {page}</source>
        <translation>Aperçu : {page}</translation>
    </message>
    <message>
        <source>Previous cité (Alt+Left)</source>
        <translation>Cité précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Print the address as a QR code, too</source>
        <translation>Imprimer aussi l’adresse en code QR</translation>
    </message>
    <message>
        <source>Print the dossiers of the territories</source>
        <translation>Imprimer les dossiers des territoires</translation>
    </message>
    <message>
        <source>Print the maps of the territories</source>
        <translation>Imprimer les cartes des territoires</translation>
    </message>
    <message>
        <source>Print the sheets (fiches)</source>
        <translation>Imprimer les fiches</translation>
    </message>
    <message>
        <source>Printed at the foot of the page and kept in the PDF.</source>
        <translation>Imprimé au pied de la page et gardé dans le PDF.</translation>
    </message>
    <message>
        <source>Printed on every page; {territoire} stands for its territory. Empty: ours.</source>
        <translation>Imprimé sur chaque page ; {territoire} tient lieu de son territoire. Vide : le nôtre.</translation>
    </message>
    <message>
        <source>Printed over the author on pages made from our templates.</source>
        <translation>Imprimée au-dessus de l’auteur sur les pages faites de nos modèles.</translation>
    </message>
    <message>
        <source>Printed over the author; kept as the variable @organisme of the layout.</source>
        <translation>Imprimé au-dessus de l’auteur ; gardé dans la variable @organisme de la mise en page.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project drawn on the map</source>
        <translation>Projet dessiné sur la carte</translation>
    </message>
    <message>
        <source>Project to write</source>
        <translation>Projet à écrire</translation>
    </message>
    <message>
        <source>Project {n} of {total}: {name}</source>
        <translation>Projet {n} sur {total} : {name}</translation>
    </message>
    <message>
        <source>Project: {file}</source>
        <translation>Projet : {file}</translation>
    </message>
    <message>
        <source>Puts each feature in one of nine cells, heritage value by management, with what each cell asks for.</source>
        <translation>Range chaque objet dans l’une des neuf cases, valeur patrimoniale par gestion, avec ce que chaque case demande.</translation>
    </message>
    <message>
        <source>QGIS project (*.qgz)</source>
        <translation>Projet QGIS (*.qgz)</translation>
    </message>
    <message>
        <source>Quadratic weighted kappa</source>
        <translation>Kappa pondéré quadratique</translation>
    </message>
    <message>
        <source>Query the map</source>
        <translation>Interroger la carte</translation>
    </message>
    <message>
        <source>Query the map: a click opens the sheet</source>
        <translation>Interroger la carte : un clic ouvre la fiche</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank in 90% of 1,000 draws of weights; dotted: limits of the classes</source>
        <translation>Rang dans 90 % des 1 000 tirages de poids ; pointillés : limites des classes</translation>
    </message>
    <message>
        <source>Rank in the whole inventory</source>
        <translation>Rang dans tout l’inventaire</translation>
    </message>
    <message>
        <source>Ranking kept: layer “{name}”.</source>
        <translation>Classement conservé : couche « {name} ».</translation>
    </message>
    <message>
        <source>Ranking of the cités</source>
        <translation>Classement des cités</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>Lecture des données…</translation>
    </message>
    <message>
        <source>Reading the open data…</source>
        <translation>Lecture des données ouvertes…</translation>
    </message>
    <message>
        <source>Ref. 2007</source>
        <translation>Réf. 2007</translation>
    </message>
    <message>
        <source>Reference shares</source>
        <translation>Parts de référence</translation>
    </message>
    <message>
        <source>Refresh the preview</source>
        <translation>Rafraîchir l’aperçu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Remark on the cité</source>
        <translation>Remarque sur la cité</translation>
    </message>
    <message>
        <source>Remark on this criterion</source>
        <translation>Remarque sur ce critère</translation>
    </message>
    <message>
        <source>Remark on {criterion}</source>
        <translation>Remarque sur {criterion}</translation>
    </message>
    <message>
        <source>Remove 1 layer</source>
        <translation>Retirer 1 couche</translation>
    </message>
    <message>
        <source>Remove {n} layers</source>
        <translation>Retirer {n} couches</translation>
    </message>
    <message>
        <source>Replace files that are there</source>
        <translation>Remplacer les fichiers présents</translation>
    </message>
    <message>
        <source>Replace newer notes too</source>
        <translation>Remplacer aussi les notes plus récentes</translation>
    </message>
    <message>
        <source>Replay these parameters</source>
        <translation>Rejouer ces paramètres</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report an error in the data…</source>
        <translation>Signaler une erreur de donnée…</translation>
    </message>
    <message>
        <source>Report of the changes</source>
        <translation>Compte rendu des changements</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Résolution (ppp)</translation>
    </message>
    <message>
        <source>Revert to the saved scenario</source>
        <translation>Revenir au scénario enregistré</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules · {method}, {missing}</source>
        <translation>Règles · {method}, {missing}</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>Dessins SVG</translation>
    </message>
    <message>
        <source>SVG, PNG or JPEG, at the end of the title's line. It is kept within the template.</source>
        <translation>SVG, PNG ou JPEG, au bout de la ligne du titre. Il est gardé dans le modèle.</translation>
    </message>
    <message>
        <source>Same on all pages</source>
        <translation>La même partout</translation>
    </message>
    <message>
        <source>Same seed, same result.</source>
        <translation>Même graine, même résultat.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Save the list as CSV…</source>
        <translation>Enregistrer la liste en CSV…</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Save the note as a page to print</source>
        <translation>Enregistrer la note comme page à imprimer</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Enregistrer le scénario</translation>
    </message>
    <message>
        <source>Saved at once.</source>
        <translation>Enregistré aussitôt.</translation>
    </message>
    <message>
        <source>Say first who notes: each assessor has notes of his own.</source>
        <translation>Dites d’abord qui note : chaque évaluateur a ses propres notes.</translation>
    </message>
    <message>
        <source>Says how far computed classes agree with those of 2007, and which features differ.</source>
        <translation>Dit à quel point des classes calculées s’accordent avec celles de 2007, et quels objets diffèrent.</translation>
    </message>
    <message>
        <source>Says what a polygon touches: World Heritage property, buffer zone, monuments within 500 m, cités, terrils.</source>
        <translation>Dit ce que touche un polygone : bien inscrit, zone tampon, monuments à moins de 500 m, cités, terrils.</translation>
    </message>
    <message>
        <source>Says, for two features, by how much one is ahead and which criteria make the difference.</source>
        <translation>Dit, pour deux objets, de combien l’un devance l’autre et quels critères font la différence.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score over what is noted</source>
        <translation>Calculer sur ce qui est noté</translation>
    </message>
    <message>
        <source>Score the heritage value</source>
        <translation>Hiérarchiser la valeur patrimoniale</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Score : {score}</translation>
    </message>
    <message>
        <source>Scored cités</source>
        <translation>Cités notées</translation>
    </message>
    <message>
        <source>Scored layer</source>
        <translation>Couche hiérarchisée</translation>
    </message>
    <message>
        <source>Scores, ranks and classes a layer by a grid of criteria; says what is missing and how sure it is.</source>
        <translation>Donne à chaque objet d’une couche un score, un rang et une classe selon une grille ; dit ce qui manque et si c’est sûr.</translation>
    </message>
    <message>
        <source>Scripts may write cite, terril or element.</source>
        <translation>Les scripts peuvent écrire cite, terril ou element.</translation>
    </message>
    <message>
        <source>Second, by key or name</source>
        <translation>Second, par identifiant ou nom</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Graine des tirages</translation>
    </message>
    <message>
        <source>Selected features only</source>
        <translation>Entités sélectionnées seulement</translation>
    </message>
    <message>
        <source>Set for all users by the environment of this computer ({variable}).</source>
        <translation>Fixé pour tous les utilisateurs par l’environnement de cet ordinateur ({variable}).</translation>
    </message>
    <message>
        <source>Several assessors</source>
        <translation>Plusieurs évaluateurs</translation>
    </message>
    <message>
        <source>Several assessors, each with notes of his own</source>
        <translation>Plusieurs évaluateurs, chacun avec ses notes</translation>
    </message>
    <message>
        <source>Several assessors: keep the</source>
        <translation>Plusieurs évaluateurs : garder la</translation>
    </message>
    <message>
        <source>Several sheets</source>
        <translation>Plusieurs feuilles</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Plusieurs…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Sheet made: “{file}”.</source>
        <translation>Fiche faite : « {file} ».</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Sheets of</source>
        <translation>Fiches de</translation>
    </message>
    <message>
        <source>Sheets of the cités</source>
        <translation>Fiches des cités</translation>
    </message>
    <message>
        <source>Sheets of the cités: {name}</source>
        <translation>Fiches des cités : {name}</translation>
    </message>
    <message>
        <source>Sheets of the components</source>
        <translation>Fiches des éléments</translation>
    </message>
    <message>
        <source>Sheets of the terrils</source>
        <translation>Fiches des terrils</translation>
    </message>
    <message>
        <source>Show all cités</source>
        <translation>Montrer toutes les cités</translation>
    </message>
    <message>
        <source>Show or hide the panel of the mining basin</source>
        <translation>Montrer ou cacher le panneau du bassin minier</translation>
    </message>
    <message>
        <source>Show the criteria</source>
        <translation>Voir les critères</translation>
    </message>
    <message>
        <source>Show the criteria of {name}</source>
        <translation>Voir les critères de {name}</translation>
    </message>
    <message>
        <source>Show the indicators beside each criterion</source>
        <translation>Montrer les indicateurs à côté de chaque critère</translation>
    </message>
    <message>
        <source>Show the observable indicators</source>
        <translation>Voir les indicateurs observables</translation>
    </message>
    <message>
        <source>Show the preview on the map</source>
        <translation>Montrer l’aperçu sur la carte</translation>
    </message>
    <message>
        <source>Show the whole basin</source>
        <translation>Voir tout le bassin</translation>
    </message>
    <message>
        <source>Some pages were not made; the others are in the folder.</source>
        <translation>Des pages n’ont pas été produites ; les autres sont dans le dossier.</translation>
    </message>
    <message>
        <source>Spoil heaps (terrils)</source>
        <translation>Terrils</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <source>Spreadsheets (xlsx, ods)</source>
        <translation>Tableurs (xlsx, ods)</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>Table of assessors</source>
        <translation>Table des évaluateurs</translation>
    </message>
    <message>
        <source>Table “{table}” of “{file}” cannot be read.</source>
        <translation>La table « {table} » de « {file} » ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Take a folder of templates…</source>
        <translation>Prendre un dossier de modèles…</translation>
    </message>
    <message>
        <source>Take a template of my own…</source>
        <translation>Prendre un modèle à moi…</translation>
    </message>
    <message>
        <source>Take back the last note (Ctrl+Z)</source>
        <translation>Reprendre la dernière note (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Template of the extension</source>
        <translation>Modèle de l’extension</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Templates of my own</source>
        <translation>Mes modèles</translation>
    </message>
    <message>
        <source>Templates of the extension</source>
        <translation>Modèles de l’extension</translation>
    </message>
    <message>
        <source>Templates of {folder}</source>
        <translation>Modèles de {folder}</translation>
    </message>
    <message>
        <source>Terrils</source>
        <translation>Terrils</translation>
    </message>
    <message>
        <source>Terrils · {n}</source>
        <translation>Terrils · {n}</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Territories (none: all)</source>
        <translation>Territoires (aucun : tous)</translation>
    </message>
    <message>
        <source>Territories to draw</source>
        <translation>Territoires à dessiner</translation>
    </message>
    <message>
        <source>Territories · {n}</source>
        <translation>Territoires · {n}</translation>
    </message>
    <message>
        <source>Territories: {n}. Counts of cités are those of the open data: 284 of the 563 qualified in 2007.</source>
        <translation>Territoires : {n}. Les nombres de cités sont ceux des données ouvertes : 284 sur les 563 qualifiées en 2007.</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Territory: {name}</source>
        <translation>Territoire : {name}</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>That of the map</source>
        <translation>Celui de la carte</translation>
    </message>
    <message>
        <source>The .json written beside a scored layer: its grid and choices replace all those above.</source>
        <translation>Le .json écrit à côté d’une couche hiérarchisée : sa grille et ses choix remplacent tous ceux d’au-dessus.</translation>
    </message>
    <message>
        <source>The address is too long for a QR code; it is printed as text.</source>
        <translation>L’adresse est trop longue pour un code QR ; elle est imprimée en texte.</translation>
    </message>
    <message>
        <source>The base map “{name}” cannot be opened today.</source>
        <translation>Le fond de plan « {name} » ne peut pas être ouvert aujourd’hui.</translation>
    </message>
    <message>
        <source>The braces of “{link}” cannot be understood. Write {{id}} where the identifier belongs.</source>
        <translation>Les accolades de « {link} » ne peuvent pas être comprises. Écrivez {{id}} à la place de l’identifiant.</translation>
    </message>
    <message>
        <source>The bundled layers are missing: {path}</source>
        <translation>Les couches fournies manquent : {path}</translation>
    </message>
    <message>
        <source>The bundled layers cannot be read: {reason}</source>
        <translation>Les couches fournies ne peuvent pas être lues : {reason}</translation>
    </message>
    <message>
        <source>The bundled layers hold no table “{table}”.</source>
        <translation>Les couches fournies n’ont pas de table « {table} ».</translation>
    </message>
    <message>
        <source>The check failed: {reason}</source>
        <translation>La vérification a échoué : {reason}</translation>
    </message>
    <message>
        <source>The comparison was not made: {reason}</source>
        <translation>La comparaison n’a pas été faite : {reason}</translation>
    </message>
    <message>
        <source>The comparisons contradict each other (consistency ratio {ratio}, should be 0.1 at most). The most inconsistent is {first}/{second} = {given}; the others suggest {fitting}.</source>
        <translation>Les comparaisons se contredisent (ratio de cohérence {ratio}, au plus 0,1 attendu). La plus incohérente est {first}/{second} = {given} ; les autres suggèrent {fitting}.</translation>
    </message>
    <message>
        <source>The copy is up to date: {file}. The former one stays as {former}.</source>
        <translation>La copie est à jour : {file}. L’ancienne reste sous le nom {former}.</translation>
    </message>
    <message>
        <source>The copy says what the data compared say.</source>
        <translation>La copie dit la même chose que ces données.</translation>
    </message>
    <message>
        <source>The copy was not updated, and the partial file was deleted: {reason}</source>
        <translation>La copie n’a pas été mise à jour, le fichier partiel a été effacé : {reason}</translation>
    </message>
    <message>
        <source>The copy “{file}” is no longer there.</source>
        <translation>La copie « {file} » n’est plus là.</translation>
    </message>
    <message>
        <source>The data hold no limits for {names}.</source>
        <translation>Les données n’ont pas de limites pour {names}.</translation>
    </message>
    <message>
        <source>The data supplied with the extension are never written to.</source>
        <translation>Les données fournies avec l’extension ne sont jamais modifiées.</translation>
    </message>
    <message>
        <source>The disk is full or failed while {path} was written. Nothing was kept.</source>
        <translation>Le disque est plein ou a échoué pendant l’écriture de {path}. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>The file “{file}” does not exist.</source>
        <translation>Le fichier « {file} » n’existe pas.</translation>
    </message>
    <message>
        <source>The folder is the plugin's own, which the next update replaces. Choose one of yours.</source>
        <translation>Le dossier est celui de l’extension, que la prochaine mise à jour remplace. Choisissez-en un à vous.</translation>
    </message>
    <message>
        <source>The folder of photographs “{folder}” cannot be read: {reason}</source>
        <translation>Le dossier de photographies « {folder} » ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>The form was not saved in the file: {reason}</source>
        <translation>Le formulaire n’a pas été enregistré dans le fichier : {reason}</translation>
    </message>
    <message>
        <source>The grid gives no reference shares: choose another way to make the classes.</source>
        <translation>La grille ne donne pas de parts de référence : choisissez une autre façon de faire les classes.</translation>
    </message>
    <message>
        <source>The grid gives no thresholds: write them, or choose another way to make the classes.</source>
        <translation>La grille ne donne pas de seuils : écrivez-les, ou choisissez une autre façon de faire les classes.</translation>
    </message>
    <message>
        <source>The grid names an indicator that does not exist: {name}.</source>
        <translation>La grille nomme un indicateur qui n’existe pas : {name}.</translation>
    </message>
    <message>
        <source>The grid was not duplicated: {reason}</source>
        <translation>La grille n’a pas été dupliquée : {reason}</translation>
    </message>
    <message>
        <source>The grid “{grid}” cannot be read: {reason}</source>
        <translation>La grille « {grid} » ne peut pas être lue : {reason}</translation>
    </message>
    <message>
        <source>The grid “{grid}” has no criterion that is noted by hand.</source>
        <translation>La grille « {grid} » n’a aucun critère noté à la main.</translation>
    </message>
    <message>
        <source>The grid “{grid}” says nothing of a crossing: its part “crossing” is missing.</source>
        <translation>La grille « {grid} » ne dit rien d’un croisement : sa partie « crossing » manque.</translation>
    </message>
    <message>
        <source>The item “{id}” of the template is not a {kind}; the page is made without it.</source>
        <translation>L’élément « {id} » du modèle n’est pas de la sorte attendue ({kind}) ; la page est faite sans lui.</translation>
    </message>
    <message>
        <source>The key is not unique: {keys}. Notes could not be matched to one object.</source>
        <translation>La clé n’est pas unique : {keys}. On ne pourrait pas rattacher les notes à un seul objet.</translation>
    </message>
    <message>
        <source>The kind of map has no maker “{name}” for its layer “{key}”.</source>
        <translation>Ce genre de carte ne connaît pas le procédé « {name} » de sa couche « {key} ».</translation>
    </message>
    <message>
        <source>The kind of map “{name}” cannot be read: {reason}</source>
        <translation>Le genre de carte « {name} » est illisible : {reason}</translation>
    </message>
    <message>
        <source>The kind of map “{name}” shows no scored layer. Leave it empty, or choose perimetres or valeur.</source>
        <translation>Le genre de carte « {name} » ne montre pas de couche notée. Laissez ce champ vide, ou choisissez perimetres ou valeur.</translation>
    </message>
    <message>
        <source>The kinds of maps of the dossier, in this order; see “Print the maps of the territories”. None: a dossier without maps.</source>
        <translation>Les genres de cartes du dossier, dans cet ordre ; voir « Imprimer les cartes des territoires ». Aucun : un dossier sans carte.</translation>
    </message>
    <message>
        <source>The layer cannot be read: {name}</source>
        <translation>La couche ne peut pas être lue : {name}</translation>
    </message>
    <message>
        <source>The layer changed while it was read. Run again.</source>
        <translation>La couche a changé pendant la lecture. Relancez.</translation>
    </message>
    <message>
        <source>The layer did not take the note.</source>
        <translation>La couche n’a pas accepté la note.</translation>
    </message>
    <message>
        <source>The layer has its own field {fields}, which the result would overwrite: rename it first.</source>
        <translation>La couche a déjà un champ à elle {fields}, que le résultat écraserait : renommez-le d’abord.</translation>
    </message>
    <message>
        <source>The layer has no field {fields}, which the grid “{grid}” needs. Choose another grid; or choose what a missing note does (“Missing notes”), to rank without them.</source>
        <translation>La couche n’a pas de champ {fields}, dont la grille « {grid} » a besoin. Choisissez une autre grille, ou ce que fait une note absente (« Notes absentes ») pour classer sans eux.</translation>
    </message>
    <message>
        <source>The layer has no field {fields}, which the grid “{grid}” needs. Prepare the notes first, or choose another grid.</source>
        <translation>La couche n’a pas de champ {fields}, que la grille « {grid} » demande. Préparez d’abord les notes, ou choisissez une autre grille.</translation>
    </message>
    <message>
        <source>The layer has no field “{field}”: “{indicator}” stays empty (NULL).</source>
        <translation>La couche n’a pas de champ « {field} » : « {indicator} » reste vide (NULL).</translation>
    </message>
    <message>
        <source>The layer has no field “{name}”.</source>
        <translation>La couche n’a pas de champ « {name} ».</translation>
    </message>
    <message>
        <source>The layer has no field “{name}”. Its fields: {names}.</source>
        <translation>La couche n’a pas de champ « {name} ». Ses champs : {names}.</translation>
    </message>
    <message>
        <source>The layer has no management value: choose its field, or prepare the notes {fields}.</source>
        <translation>La couche n’a pas de valeur de gestion : choisissez son champ, ou préparez les notes {fields}.</translation>
    </message>
    <message>
        <source>The layer has none of the key fields of the grid ({known}): choose the key field.</source>
        <translation>La couche n’a aucun des champs clés de la grille ({known}) : choisissez le champ clé.</translation>
    </message>
    <message>
        <source>The layer is being edited: end the editing to save.</source>
        <translation>La couche est en cours d’édition : terminez-la pour enregistrer.</translation>
    </message>
    <message>
        <source>The layer of the territories cannot be read.</source>
        <translation>La couche des territoires est illisible.</translation>
    </message>
    <message>
        <source>The layer of the territories has no CRS. Set it in the properties of the layer.</source>
        <translation>La couche des territoires n’a pas de SCR. Donnez-le-lui dans ses propriétés.</translation>
    </message>
    <message>
        <source>The layer was scored before: its computed fields are replaced.</source>
        <translation>La couche avait déjà été hiérarchisée : ses champs calculés sont remplacés.</translation>
    </message>
    <message>
        <source>The layer “{table}” of “{file}” has no field “{field}”.</source>
        <translation>La couche « {table} » de « {file} » n’a pas de champ « {field} ».</translation>
    </message>
    <message>
        <source>The layers of another territory are loaded.</source>
        <translation>Les couches d’un autre territoire sont chargées.</translation>
    </message>
    <message>
        <source>The layers of the plugin now show {new}; they showed {old}, which stays where it is.</source>
        <translation>Les couches de l’extension montrent maintenant {new} ; elles montraient {old}, qui reste où il est.</translation>
    </message>
    <message>
        <source>The legend “{id}” is longer than its room on the page: lower entries are covered or cut. Enlarge the page or add a second legend, “legende_droite”.</source>
        <translation>La légende « {id} » est plus longue que sa place sur la page : le bas est couvert ou coupé. Agrandissez la page ou ajoutez une seconde légende, « legende_droite ».</translation>
    </message>
    <message>
        <source>The list of territories serves EPCI, communes and components; it is not used here.</source>
        <translation>La liste des territoires sert aux EPCI, aux communes et aux éléments ; elle n’est pas employée ici.</translation>
    </message>
    <message>
        <source>The logo “{file}” cannot be read: {reason}</source>
        <translation>Le logo « {file} » est illisible : {reason}</translation>
    </message>
    <message>
        <source>The logo “{file}” is larger than 5 MB; take a smaller one.</source>
        <translation>Le logo « {file} » dépasse 5 Mo ; prenez-en un plus petit.</translation>
    </message>
    <message>
        <source>The logo “{file}” is not a picture: SVG, PNG or JPEG.</source>
        <translation>Le logo « {file} » n’est pas une image : SVG, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The map of this template is too small for sheets that overlap by {overlap} mm.</source>
        <translation>La carte de ce modèle est trop petite pour des feuilles qui se recouvrent de {overlap} mm.</translation>
    </message>
    <message>
        <source>The map service did not answer with a list of layers.</source>
        <translation>Le service de cartes n’a pas répondu par une liste de couches.</translation>
    </message>
    <message>
        <source>The map service offers no orthophoto of {years} today.</source>
        <translation>Le service de cartes n’offre pas de photo aérienne de {years} aujourd’hui.</translation>
    </message>
    <message>
        <source>The maps were not printed: {reason}</source>
        <translation>Les cartes n’ont pas été imprimées : {reason}</translation>
    </message>
    <message>
        <source>The mean lets a good note make up for a bad one; the geometric mean punishes a bad note; TOPSIS compares the distances to the best and to the worst.</source>
        <translation>La moyenne laisse une bonne note compenser une mauvaise ; la moyenne géométrique sanctionne une mauvaise note ; TOPSIS compare les distances au meilleur et au pire.</translation>
    </message>
    <message>
        <source>The name printed on the report. Empty: none.</source>
        <translation>Le nom imprimé sur le rapport. Vide : aucun.</translation>
    </message>
    <message>
        <source>The nine cells, how many are in each, and which.</source>
        <translation>Les neuf cases, combien d’objets dans chacune, et lesquels.</translation>
    </message>
    <message>
        <source>The note stays on the scale: the nearest level, the lower of two. The spread goes to “desaccord”.</source>
        <translation>La note reste dans l’échelle : le niveau le plus proche, le plus bas de deux. L’écart va dans « desaccord ».</translation>
    </message>
    <message>
        <source>The note to print or to copy, with its date, the version of the data and its caveat.</source>
        <translation>La note à imprimer ou à copier, avec sa date, la version des données et sa réserve.</translation>
    </message>
    <message>
        <source>The one to compare with it.</source>
        <translation>Celui auquel le comparer.</translation>
    </message>
    <message>
        <source>The open data hold
no note of an expert.</source>
        <translation>Les données ouvertes
n’ont aucune note d’expert.</translation>
    </message>
    <message>
        <source>The order holds in over 90% of draws.</source>
        <translation>L’ordre tient dans plus de 90 % des tirages.</translation>
    </message>
    <message>
        <source>The order leaves out classes that “{name}” holds: {values}. Name all of them.</source>
        <translation>L’ordre laisse de côté des classes présentes dans « {name} » : {values}. Nommez-les toutes.</translation>
    </message>
    <message>
        <source>The order of the computed classes is not known: write it, best first. Found: {values}.</source>
        <translation>L’ordre des classes calculées n’est pas connu : écrivez-le, meilleure d’abord. Trouvées : {values}.</translation>
    </message>
    <message>
        <source>The other {n} are not public: they are in the inventory of the Mission Bassin Minier.</source>
        <translation>Les {n} autres ne sont pas publiques : elles sont dans l’inventaire de la Mission Bassin Minier.</translation>
    </message>
    <message>
        <source>The others are exported: {n}.</source>
        <translation>Les autres sont exportées : {n}.</translation>
    </message>
    <message>
        <source>The output cannot replace the layer that is read. Choose another file.</source>
        <translation>La sortie ne peut pas remplacer la couche lue. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The output of the heritage score, or of the crossing with management for the kind “valeur”. It takes the place of the official interest on the map.</source>
        <translation>La sortie de la valeur patrimoniale, ou du croisement avec la gestion pour le genre « valeur ». Elle prend la place de l’intérêt officiel sur la carte.</translation>
    </message>
    <message>
        <source>The output of the heritage score, or of the crossing with management: shown by the maps that can show it and by the sheets of the cités. It never takes the name of the official interest.</source>
        <translation>La sortie de la valeur patrimoniale, ou du croisement avec la gestion : les cartes qui le peuvent et les fiches des cités la montrent. Elle ne prend jamais le nom de l’intérêt officiel.</translation>
    </message>
    <message>
        <source>The output of the heritage score: scores by family, rank and completeness are printed beside the official interest, never in its place.</source>
        <translation>La sortie du score patrimonial : les scores par famille, le rang et la complétude sont imprimés à côté de l’intérêt officiel, jamais à sa place.</translation>
    </message>
    <message>
        <source>The parameters were not kept: {reason}</source>
        <translation>Les paramètres n’ont pas été gardés : {reason}</translation>
    </message>
    <message>
        <source>The parameters “{file}” cannot be read: {reason}</source>
        <translation>Les paramètres « {file} » ne peuvent pas être lus : {reason}</translation>
    </message>
    <message>
        <source>The photograph “{file}” cannot be made ready: is the disk full?</source>
        <translation>La photographie « {file} » ne peut pas être préparée : le disque est-il plein ?</translation>
    </message>
    <message>
        <source>The photograph “{file}” cannot be read: {reason}</source>
        <translation>La photographie « {file} » ne peut pas être lue : {reason}</translation>
    </message>
    <message>
        <source>The photograph “{file}” is cut short: its end is missing.</source>
        <translation>La photographie « {file} » est tronquée : il lui manque la fin.</translation>
    </message>
    <message>
        <source>The photograph “{file}” is empty.</source>
        <translation>La photographie « {file} » est vide.</translation>
    </message>
    <message>
        <source>The picture “{file}” of the template is not there; the page is made without it.</source>
        <translation>L’image « {file} » du modèle est introuvable ; la page est faite sans elle.</translation>
    </message>
    <message>
        <source>The project keeps its coordinate system, {crs}; the layers are in EPSG:2154.</source>
        <translation>Le projet garde son système de coordonnées, {crs} ; les couches sont en EPSG:2154.</translation>
    </message>
    <message>
        <source>The project must be a .qgz file.</source>
        <translation>Le projet doit être un fichier .qgz.</translation>
    </message>
    <message>
        <source>The project was not written: {reason}</source>
        <translation>Le projet n’a pas été écrit : {reason}</translation>
    </message>
    <message>
        <source>The ranking was not kept.</source>
        <translation>Le classement n’a pas été conservé.</translation>
    </message>
    <message>
        <source>The reference shares are those of the {total} of the whole inventory and the layer holds {n} features: they do not apply, the classes follow the grid's thresholds instead.</source>
        <translation>Les parts de référence sont celles des {total} de l’inventaire entier et la couche contient {n} objets : elles ne s’appliquent pas, les classes suivent à la place les seuils de la grille.</translation>
    </message>
    <message>
        <source>The reference shares are those of {total} features; the layer holds {n}: the classes are too generous or too strict if these are not like the others.</source>
        <translation>Les parts de référence sont celles de {total} objets ; la couche en contient {n} : les classes sont trop larges ou trop sévères si ceux-ci ne ressemblent pas aux autres.</translation>
    </message>
    <message>
        <source>The report is in a mail to {address} and in the clipboard: complete it and send it.</source>
        <translation>Le signalement est dans un message à {address} et dans le presse-papiers : complétez-le et envoyez-le.</translation>
    </message>
    <message>
        <source>The report is in the clipboard: paste it into a mail, complete it and send it.</source>
        <translation>Le signalement est dans le presse-papiers : collez-le dans un message, complétez-le et envoyez-le.</translation>
    </message>
    <message>
        <source>The report must be a .html or .csv file.</source>
        <translation>Le compte rendu doit être un fichier .html ou .csv.</translation>
    </message>
    <message>
        <source>The scale is the largest round one that fits. Scripts may write “A3 paysage” and the like.</source>
        <translation>L’échelle est la plus grande échelle ronde qui convient. Dans un script : « A3 paysage », etc.</translation>
    </message>
    <message>
        <source>The scored layer cannot be read.</source>
        <translation>La couche notée est illisible.</translation>
    </message>
    <message>
        <source>The scored layer has no field {name}. Run the heritage score first.</source>
        <translation>La couche notée n’a pas de champ {name}. Lancez d’abord la valeur patrimoniale.</translation>
    </message>
    <message>
        <source>The scored layer has no field “{name}”. Run the heritage score on this subject first.</source>
        <translation>La couche notée n’a pas de champ « {name} ». Lancez d’abord le score patrimonial sur ce sujet.</translation>
    </message>
    <message>
        <source>The sheet was not made: {reason}</source>
        <translation>La fiche n’a pas été faite : {reason}</translation>
    </message>
    <message>
        <source>The sheets overlap, name their neighbours, and a key map comes before them. Scripts may write auto, always or never.</source>
        <translation>Les feuilles se recouvrent, nomment leurs voisines, et un tableau d’assemblage les précède. Un script peut écrire auto, always ou never.</translation>
    </message>
    <message>
        <source>The spreadsheet must be a .xlsx or .ods file.</source>
        <translation>Le tableur doit être un fichier .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>The style or the metadata were not kept: {reason}</source>
        <translation>Le style ou les métadonnées n’ont pas été gardés : {reason}</translation>
    </message>
    <message>
        <source>The style “{file}” cannot be read: {reason}</source>
        <translation>Le style « {file} » est illisible : {reason}</translation>
    </message>
    <message>
        <source>The table notes_evaluateurs made by “Prepare the noting”.</source>
        <translation>La table notes_evaluateurs faite par « Préparer la notation ».</translation>
    </message>
    <message>
        <source>The template has no item {id}; the page is made without it.</source>
        <translation>Le modèle n’a pas d’élément {id} ; la page est faite sans lui.</translation>
    </message>
    <message>
        <source>The template has no items {ids}; the page is made without them.</source>
        <translation>Le modèle n’a pas d’éléments {ids} ; la page est faite sans eux.</translation>
    </message>
    <message>
        <source>The template has no table “{id}” for the text of the page.</source>
        <translation>Le modèle n’a pas de tableau « {id} » pour le texte de la page.</translation>
    </message>
    <message>
        <source>The template has {n} pages; only the first is printed.</source>
        <translation>Le modèle a {n} pages ; seule la première est imprimée.</translation>
    </message>
    <message>
        <source>The template was saved by QGIS {version}, newer than this one: look at what is on the page.</source>
        <translation>Le modèle a été enregistré par QGIS {version}, plus récent que celui-ci : vérifiez ce qui est sur la page.</translation>
    </message>
    <message>
        <source>The template “{file}” cannot be read: {reason}</source>
        <translation>Le modèle « {file} » est illisible : {reason}</translation>
    </message>
    <message>
        <source>The template “{file}” has no page that QGIS can read.</source>
        <translation>Le modèle « {file} » n’a pas de page que QGIS puisse lire.</translation>
    </message>
    <message>
        <source>The typeface {family} cannot be loaded; the pages are set in {other}.</source>
        <translation>La police {family} ne peut pas être chargée ; les pages sont composées en {other}.</translation>
    </message>
    <message>
        <source>The typeface “{family}” is not installed on this computer.</source>
        <translation>La police « {family} » n’est pas installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The weight of “{name}” is given twice.</source>
        <translation>Le poids de « {name} » est donné deux fois.</translation>
    </message>
    <message>
        <source>The weight of “{name}” is negative ({value}).</source>
        <translation>Le poids de « {name} » est négatif ({value}).</translation>
    </message>
    <message>
        <source>The whole basin</source>
        <translation>Tout le bassin</translation>
    </message>
    <message>
        <source>The working copy is open elsewhere. Close it and try again; nothing was changed.</source>
        <translation>La copie de travail est ouverte ailleurs. Fermez-la puis réessayez ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The working copy keeps their data.</source>
        <translation>La copie de travail garde leurs données.</translation>
    </message>
    <message>
        <source>The working copy was not made, and the partial file was deleted: {reason}</source>
        <translation>La copie de travail n’a pas été faite, et le fichier partiel a été effacé : {reason}</translation>
    </message>
    <message>
        <source>The working copy {file} is there already and is used as it is.</source>
        <translation>La copie de travail {file} est déjà là et sert telle quelle.</translation>
    </message>
    <message>
        <source>The working file must be a .gpkg file.</source>
        <translation>Le fichier de travail doit être un .gpkg.</translation>
    </message>
    <message>
        <source>The working file was not made.</source>
        <translation>Le fichier de travail n’a pas été fait.</translation>
    </message>
    <message>
        <source>Theme and layer</source>
        <translation>Thème et couche</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Themes (none: all)</source>
        <translation>Thèmes (aucun : tous)</translation>
    </message>
    <message>
        <source>Themes and layers</source>
        <translation>Thèmes et couches</translation>
    </message>
    <message>
        <source>There are fewer different scores than classes: natural breaks give no class.</source>
        <translation>Il y a moins de scores différents que de classes : les seuils naturels ne donnent aucune classe.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” of photographs.</source>
        <translation>Il n’y a pas de dossier de photographies « {folder} ».</translation>
    </message>
    <message>
        <source>There is no grid “{grid}”: give a grid file (.json), or one of {known}.</source>
        <translation>Il n’y a pas de grille « {grid} » : donnez un fichier de grille (.json), ou l’une de celles-ci : {known}.</translation>
    </message>
    <message>
        <source>There is no polygon to check: select or draw at least one.</source>
        <translation>Il n’y a aucun polygone à vérifier : sélectionnez-en ou dessinez-en au moins un.</translation>
    </message>
    <message>
        <source>There is no template “{name}”.</source>
        <translation>Il n’y a pas de modèle « {name} ».</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to write {name}.</source>
        <translation>Il n’y a pas assez de place sur le disque pour écrire {name}.</translation>
    </message>
    <message>
        <source>There is nothing of this kind in these territories: no sheet was made.</source>
        <translation>Il n’y a rien de tel dans ces territoires : aucune fiche n’a été faite.</translation>
    </message>
    <message>
        <source>These parameters were written for the layer “{before}” ({n} objects), and are replayed on “{now}” ({m} objects).</source>
        <translation>Ces paramètres ont été écrits pour la couche « {before} » ({n} objets), et sont rejoués sur « {now} » ({m} objets).</translation>
    </message>
    <message>
        <source>They may be objects that you added yourself.</source>
        <translation>Ce sont peut-être des objets que vous avez ajoutés.</translation>
    </message>
    <message>
        <source>This QGIS writes no GeoPDF: its GDAL has no PDF driver. Choose PDF, which is georeferenced too.</source>
        <translation>Ce QGIS n’écrit pas de GeoPDF : son GDAL n’a pas de pilote PDF. Choisissez PDF, géoréférencé lui aussi.</translation>
    </message>
    <message>
        <source>This QGIS writes no GeoPDF: its GDAL was built without a reader of PDF (Poppler, PDFium). Choose PDF, which is georeferenced too.</source>
        <translation>Ce QGIS n’écrit pas de GeoPDF : son GDAL a été construit sans lecteur de PDF (Poppler, PDFium). Choisissez PDF, géoréférencé lui aussi.</translation>
    </message>
    <message>
        <source>This note was changed elsewhere meanwhile: it stays as it is now.</source>
        <translation>Cette note a été changée ailleurs entre-temps : elle reste telle qu’elle est.</translation>
    </message>
    <message>
        <source>Those to copy. perimetre: the page of a territory; bassin: that of the whole basin; the paper follows.</source>
        <translation>Ceux à copier. perimetre : la page d’un territoire ; bassin : celle du bassin entier ; le papier suit.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Thresholds are given, but the classes are made in another way: keep one of the two.</source>
        <translation>Des seuils sont donnés, mais les classes sont faites autrement : gardez l’un des deux.</translation>
    </message>
    <message>
        <source>Thresholds: give {n} falling numbers between 0 and 100, best class first.</source>
        <translation>Seuils : donnez {n} nombres décroissants entre 0 et 100, meilleure classe d’abord.</translation>
    </message>
    <message>
        <source>Thresholds: “{value}” is not a list of numbers.</source>
        <translation>Seuils : « {value} » n’est pas une liste de nombres.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title, subtitle, author</source>
        <translation>Titre, sous-titre, auteur</translation>
    </message>
    <message>
        <source>To add: {titles}</source>
        <translation>À ajouter : {titles}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Two numbers, as in 33;66; or heritage / management, as in 50;75 / 33;66; “terciles”: equal numbers.</source>
        <translation>Deux nombres, comme 33;66 ; ou patrimoine / gestion, comme 50;75 / 33;66 ; « terciles » : effectifs égaux.</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>U-16A or LSM-788 for a cité, T074a for a terril, 63 for a component, or the number of the object in the property (16A); several separated by commas, semicolons or lines.</source>
        <translation>U-16A ou LSM-788 pour une cité, T074a pour un terril, 63 pour un élément, ou le numéro de l’objet dans le bien (16A) ; plusieurs, séparés par des virgules, des points-virgules ou des lignes.</translation>
    </message>
    <message>
        <source>Uncertain order: it holds in {n}% of draws.</source>
        <translation>Ordre incertain : il tient dans {n} % des tirages.</translation>
    </message>
    <message>
        <source>Unique for each object; notes travel by it. Empty: the key that the grid names.</source>
        <translation>Unique pour chaque objet ; les notes voyagent par lui. Vide : la clé que nomme la grille.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Update of the working copy</source>
        <translation>Mise à jour de la copie de travail</translation>
    </message>
    <message>
        <source>Update the copy</source>
        <translation>Mettre à jour la copie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values held: {n} of {total}</source>
        <translation>Valeurs connues : {n} sur {total}</translation>
    </message>
    <message>
        <source>Values of your own fields stay in the former file only, where their object is gone: {tables}.</source>
        <translation>Des valeurs de vos champs restent seulement dans l’ancien fichier, leur objet ayant disparu : {tables}.</translation>
    </message>
    <message>
        <source>Values that you changed yourself in these fields are replaced; the former file stays as {file}.</source>
        <translation>Les valeurs que vous avez changées vous-même dans ces champs sont remplacées ; l’ancien fichier reste sous le nom {file}.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Weight of the criterion {name}, {value}%</source>
        <translation>Poids du critère {name}, {value} %</translation>
    </message>
    <message>
        <source>Weight of the family {name}, {value}%</source>
        <translation>Poids de la famille {name}, {value} %</translation>
    </message>
    <message>
        <source>Weight of {name}, percent</source>
        <translation>Poids de {name}, en pour cent</translation>
    </message>
    <message>
        <source>Weighted geometric mean</source>
        <translation>Moyenne géométrique pondérée</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Moyenne pondérée</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights are given, and parameters to replay, which hold their own: leave one of the two empty.</source>
        <translation>Des poids sont donnés, et des paramètres à rejouer qui ont les leurs : laissez l’un des deux vide.</translation>
    </message>
    <message>
        <source>Weights of the grid</source>
        <translation>Poids de la grille</translation>
    </message>
    <message>
        <source>Weights: every pair must be compared; missing: {names}.</source>
        <translation>Poids : chaque paire doit être comparée ; il manque : {names}.</translation>
    </message>
    <message>
        <source>Weights: in “{part}” the number must be between 1/9 and 9.</source>
        <translation>Poids : dans « {part} », le nombre doit être entre 1/9 et 9.</translation>
    </message>
    <message>
        <source>Weights: the family “{family}” has no criterion “{name}”. Criteria: {known}.</source>
        <translation>Poids : la famille « {family} » n’a pas de critère « {name} ». Critères : {known}.</translation>
    </message>
    <message>
        <source>Weights: the grid has no family “{name}”. Families: {known}.</source>
        <translation>Poids : la grille n’a pas de famille « {name} ». Familles : {known}.</translation>
    </message>
    <message>
        <source>Weights: the ranking must name them all; missing: {names}.</source>
        <translation>Poids : l’ordre doit les nommer tous ; il manque : {names}.</translation>
    </message>
    <message>
        <source>Weights: those of “{name}” are set in two ways; keep one.</source>
        <translation>Poids : ceux de « {name} » sont fixés de deux façons ; n’en gardez qu’une.</translation>
    </message>
    <message>
        <source>Weights: “{name}” is twice in the ranking.</source>
        <translation>Poids : « {name} » est deux fois dans l’ordre.</translation>
    </message>
    <message>
        <source>Weights: “{part}” compares a pair twice, or an item with itself.</source>
        <translation>Poids : « {part} » compare deux fois la même paire, ou une chose à elle-même.</translation>
    </message>
    <message>
        <source>Weights: “{part}” mixes families and criteria, or two families.</source>
        <translation>Poids : « {part} » mêle familles et critères, ou deux familles.</translation>
    </message>
    <message>
        <source>Weights: “{part}” must be written first/second=number.</source>
        <translation>Poids : « {part} » doit s’écrire premier/second=nombre.</translation>
    </message>
    <message>
        <source>Weights: “{part}” must be written name=number.</source>
        <translation>Poids : « {part} » doit s’écrire nom=nombre.</translation>
    </message>
    <message>
        <source>Weights: “{value}” in “{part}” is not a number.</source>
        <translation>Poids : « {value} » dans « {part} » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What a missing note does. The completeness is written in any case.</source>
        <translation>Ce que fait une note absente. La complétude est toujours écrite.</translation>
    </message>
    <message>
        <source>What is this grid?</source>
        <translation>Qu’est-ce que cette grille ?</translation>
    </message>
    <message>
        <source>What the layers say: distances, counts, shape. They inform, they do not note.</source>
        <translation>Ce que disent les couches : distances, nombres, forme. Ils informent, ils ne notent pas.</translation>
    </message>
    <message>
        <source>What two neighbouring sheets both show.</source>
        <translation>Ce que deux feuilles voisines montrent toutes les deux.</translation>
    </message>
    <message>
        <source>When a territory does not fit at the scale given</source>
        <translation>Quand un territoire ne tient pas à l’échelle donnée</translation>
    </message>
    <message>
        <source>Where the GeoPackage is made. Empty: beside the project, or in your QGIS profile if it is not saved.</source>
        <translation>Où le GeoPackage est fait. Vide : à côté du projet, ou dans votre profil QGIS s’il n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>Whole basin</source>
        <translation>Tout le bassin</translation>
    </message>
    <message>
        <source>Whole basin (one page)</source>
        <translation>Tout le bassin (une page)</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Dossier complet</translation>
    </message>
    <message>
        <source>Why one comes before the other</source>
        <translation>Pourquoi l’une devance l’autre</translation>
    </message>
    <message>
        <source>Why? {a} leads {b} by {points} points, mainly through {family} ({value}).</source>
        <translation>Pourquoi ? {a} devance {b} de {points} points, surtout par {family} ({value}).</translation>
    </message>
    <message>
        <source>With {id}, or another field in braces such as {id_unesco}: https://example.org/cites/{id}. It is printed, and can be clicked in a PDF.</source>
        <translation>Avec {id}, ou un autre champ entre accolades comme {id_unesco} : https://example.org/cites/{id}. Elle est imprimée et peut être cliquée dans un PDF.</translation>
    </message>
    <message>
        <source>Without any note</source>
        <translation>Sans aucune note</translation>
    </message>
    <message>
        <source>Without it, nothing is written when one of the files is there already.</source>
        <translation>Sans cela, rien n’est écrit quand un des fichiers est déjà là.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Working GeoPackage</source>
        <translation>GeoPackage de travail</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Copie de travail</translation>
    </message>
    <message>
        <source>Working copy of the mining basin</source>
        <translation>Copie de travail du bassin minier</translation>
    </message>
    <message>
        <source>Working copy · {where}</source>
        <translation>Copie de travail · {where}</translation>
    </message>
    <message>
        <source>Working copy: {file}</source>
        <translation>Copie de travail : {file}</translation>
    </message>
    <message>
        <source>Worst and best case (interval)</source>
        <translation>Pire et meilleur cas (intervalle)</translation>
    </message>
    <message>
        <source>Write three classes, best first, separated by semicolons.</source>
        <translation>Écrivez trois classes, meilleure d’abord, séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>Writes the notes to an xlsx or ods file, with the wording of the scale, to be filled by others.</source>
        <translation>Écrit les notes dans un fichier xlsx ou ods, avec l’échelle en toutes lettres, à remplir par d’autres.</translation>
    </message>
    <message>
        <source>Writes what the layers say of each cité: type, shape, distances, counts, shares; unknown is NULL.</source>
        <translation>Écrit ce que les couches disent de chaque cité : type, forme, distances, nombres, parts ; l’inconnu est NULL.</translation>
    </message>
    <message>
        <source>Your copy</source>
        <translation>Votre copie</translation>
    </message>
    <message>
        <source>Your copy: version {version}, the one supplied.</source>
        <translation>Votre copie : version {version}, celle qui est fournie.</translation>
    </message>
    <message>
        <source>Your copy: {own}. Supplied: {version}.</source>
        <translation>Votre copie : {own}. Version fournie : {version}.</translation>
    </message>
    <message>
        <source>Your notes only; “Import notes” brings all together.</source>
        <translation>Vos notes seulement ; « Importer des notes » les réunit toutes.</translation>
    </message>
    <message>
        <source>Your organisation's layouts: those named like a template of the plugin replace it. “My template”, when given, comes first.</source>
        <translation>Les mises en page de votre organisme : celles qui portent le nom d’un modèle de l’extension le remplacent. « Mon modèle », s’il est donné, passe avant.</translation>
    </message>
    <message>
        <source>Your own layer in place of the bundled one. Empty: the open data.</source>
        <translation>Votre couche à la place de celle fournie. Vide : les données ouvertes.</translation>
    </message>
    <message>
        <source>Yours, kept – fields: {fields}, tables: {tables}.</source>
        <translation>À vous, gardés – champs : {fields}, tables : {tables}.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Zoom only</source>
        <translation>Zoomer seulement</translation>
    </message>
    <message>
        <source>Zoom to the selected cités</source>
        <translation>Zoomer sur les cités choisies</translation>
    </message>
    <message>
        <source>Zoom to the selected objects</source>
        <translation>Zoomer sur les objets choisis</translation>
    </message>
    <message>
        <source>a layer of the SVG cannot be written</source>
        <translation>une couche du SVG ne peut pas être écrite</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutés</translation>
    </message>
    <message>
        <source>all shares are zero: give at least one.</source>
        <translation>toutes les parts sont à zéro : donnez-en au moins une.</translation>
    </message>
    <message>
        <source>all weights are zero: give at least one.</source>
        <translation>tous les poids sont à zéro : donnez-en au moins un.</translation>
    </message>
    <message>
        <source>all weights of the family “{name}” are zero: give at least one.</source>
        <translation>tous les poids de la famille « {name} » sont à zéro : donnez-en au moins un.</translation>
    </message>
    <message>
        <source>an object of the PDF is not what it should be</source>
        <translation>un objet du PDF n’est pas ce qu’il devrait être</translation>
    </message>
    <message>
        <source>an object of the PDF is not where its table says</source>
        <translation>un objet du PDF n’est pas là où sa table le dit</translation>
    </message>
    <message>
        <source>basin</source>
        <translation>bassin</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changée</translation>
    </message>
    <message>
        <source>cité {n} of {total}</source>
        <translation>cité {n} sur {total}</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>disagreement</source>
        <translation>désaccord</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportée</translation>
    </message>
    <message>
        <source>exported · {size}</source>
        <translation>exportée · {size}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>favours A ▸</source>
        <translation>joue pour A ▸</translation>
    </message>
    <message>
        <source>fixed table</source>
        <translation>tableau fixe</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>moyenne géométrique</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparus</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>it is not a PDF</source>
        <translation>ce n’est pas un PDF</translation>
    </message>
    <message>
        <source>kept, newer</source>
        <translation>gardée, plus récente</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>missing as interval</source>
        <translation>absentes en intervalle</translation>
    </message>
    <message>
        <source>missing left out</source>
        <translation>absentes exclues</translation>
    </message>
    <message>
        <source>missing neutral</source>
        <translation>absentes neutres</translation>
    </message>
    <message>
        <source>missing unranked</source>
        <translation>absentes non classées</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>changés</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>new shape</source>
        <translation>nouvelle forme</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’y est plus</translation>
    </message>
    <message>
        <source>no. {id} (without a name)</source>
        <translation>n° {id} (sans nom)</translation>
    </message>
    <message>
        <source>not enough memory for this resolution; lower the dpi</source>
        <translation>mémoire insuffisante pour cette résolution ; baissez les ppp</translation>
    </message>
    <message>
        <source>not in the ranking of 2007</source>
        <translation>absente du classement de 2007</translation>
    </message>
    <message>
        <source>not known to be touched</source>
        <translation>pas touché à notre connaissance</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non notée</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>non hiérarchisée</translation>
    </message>
    <message>
        <source>on a logarithmic scale the lower bound must be above zero.</source>
        <translation>en logarithme, la borne basse doit être au-dessus de zéro.</translation>
    </message>
    <message>
        <source>only the last row of the table may do without “upto”.</source>
        <translation>seule la dernière ligne de la table peut se passer de « upto ».</translation>
    </message>
    <message>
        <source>page {n}, {title}: {reason}</source>
        <translation>page {n}, {title} : {reason}</translation>
    </message>
    <message>
        <source>perimetres: all themes; inventaire: type and age of the cités, buildings, wells; valeur: heritage interest or your scored layer; patrimoine_mondial: property, components, protected buildings; trame_verte: green network and views.</source>
        <translation>perimetres : tous les thèmes ; inventaire : type et époque des cités, bâtis, puits ; valeur : intérêt patrimonial ou votre couche notée ; patrimoine_mondial : bien, éléments, bâtis protégés ; trame_verte : trame verte et vues.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>project folder</source>
        <translation>dossier du projet</translation>
    </message>
    <message>
        <source>rank {rank}, between {low} and {high}</source>
        <translation>rang {rank}, entre {low} et {high}</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>say where the value comes from: “field” or “indicator”.</source>
        <translation>dire d’où vient la valeur : « field » (champ) ou « indicator » (indicateur).</translation>
    </message>
    <message>
        <source>scale bar</source>
        <translation>barre d’échelle</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>the PDF has no object table that can be read</source>
        <translation>le PDF n’a pas de table d’objets lisible</translation>
    </message>
    <message>
        <source>the PDF is cut short</source>
        <translation>le PDF est tronqué</translation>
    </message>
    <message>
        <source>the PDF is encrypted</source>
        <translation>le PDF est chiffré</translation>
    </message>
    <message>
        <source>the bounds of the table must rise.</source>
        <translation>les bornes de la table doivent croître.</translation>
    </message>
    <message>
        <source>the direction “cost” means nothing with the normalisation “{method}”.</source>
        <translation>le sens « cost » n’a pas de signification avec la normalisation « {method} ».</translation>
    </message>
    <message>
        <source>the file cannot be written (folder protected, or disk full)</source>
        <translation>le fichier ne peut pas être écrit (dossier protégé ou disque plein)</translation>
    </message>
    <message>
        <source>the id “{value}” is used twice.</source>
        <translation>l’identifiant « {value} » sert deux fois.</translation>
    </message>
    <message>
        <source>the id “{value}” must be made of small letters a–z, digits and _.</source>
        <translation>l’identifiant « {value} » doit être fait de minuscules a–z, de chiffres et de _.</translation>
    </message>
    <message>
        <source>the indicator “{name}” does not exist; known: {known}.</source>
        <translation>l’indicateur « {name} » n’existe pas ; connus : {known}.</translation>
    </message>
    <message>
        <source>the levels must be in rising order, each once.</source>
        <translation>les niveaux doivent être en ordre croissant, chacun une fois.</translation>
    </message>
    <message>
        <source>the lower bound must be below the upper one.</source>
        <translation>la borne basse doit être sous la borne haute.</translation>
    </message>
    <message>
        <source>the normalisation “levels” needs an ordinal scale.</source>
        <translation>la normalisation « levels » demande une échelle à niveaux.</translation>
    </message>
    <message>
        <source>the page cannot be printed to this file</source>
        <translation>la page ne peut pas être imprimée dans ce fichier</translation>
    </message>
    <message>
        <source>the thresholds must fall, best class first.</source>
        <translation>les seuils doivent décroître, meilleure classe d’abord.</translation>
    </message>
    <message>
        <source>the weight of “{name}” is missing.</source>
        <translation>le poids de « {name} » manque.</translation>
    </message>
    <message>
        <source>the weight of “{name}” is negative ({value}).</source>
        <translation>le poids de « {name} » est négatif ({value}).</translation>
    </message>
    <message>
        <source>the weight of “{name}” must be a number, not “{value}”.</source>
        <translation>le poids de « {name} » doit être un nombre, pas « {value} ».</translation>
    </message>
    <message>
        <source>this is not valid JSON ({reason}).</source>
        <translation>ce n’est pas du JSON valide ({reason}).</translation>
    </message>
    <message>
        <source>touched</source>
        <translation>touché</translation>
    </message>
    <message>
        <source>two rising breaks are needed.</source>
        <translation>il faut deux coupures croissantes.</translation>
    </message>
    <message>
        <source>unknown key “{key}”; known: {known}.</source>
        <translation>clé inconnue « {key} » ; connues : {known}.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>up to {n} m</source>
        <translation>jusqu’à {n} m</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{a} and {b} cannot be compared: one has no note.</source>
        <translation>{a} et {b} ne peuvent pas être comparées : l’une n’a aucune note.</translation>
    </message>
    <message>
        <source>{a} and {b} have the same score.</source>
        <translation>{a} et {b} ont le même score.</translation>
    </message>
    <message>
        <source>{cell}: the assessor is not named.</source>
        <translation>{cell} : l’évaluateur n’est pas nommé.</translation>
    </message>
    <message>
        <source>{cell}: the column “{title}” is not a criterion, left out.</source>
        <translation>{cell} : la colonne « {title} » n’est pas un critère, laissée de côté.</translation>
    </message>
    <message>
        <source>{cell}: the column “{title}” is not in the grid; missing: {missing}. Was it renamed?</source>
        <translation>{cell} : la colonne « {title} » n’est pas dans la grille ; il manque : {missing}. A-t-elle été renommée ?</translation>
    </message>
    <message>
        <source>{cell}: the criterion “{criterion}” has two columns.</source>
        <translation>{cell} : le critère « {criterion} » a deux colonnes.</translation>
    </message>
    <message>
        <source>{cell}: the date {value} is still to come.</source>
        <translation>{cell} : la date {value} est à venir.</translation>
    </message>
    <message>
        <source>{cell}: the grid has no criterion “{field}”.</source>
        <translation>{cell} : la grille n’a pas de critère « {field} ».</translation>
    </message>
    <message>
        <source>{cell}: the identifier is empty.</source>
        <translation>{cell} : l’identifiant est vide.</translation>
    </message>
    <message>
        <source>{cell}: {problem}</source>
        <translation>{cell} : {problem}</translation>
    </message>
    <message>
        <source>{cell}: “{assessor}” has noted “{key}” twice on this criterion (also in {other}).</source>
        <translation>{cell} : « {assessor} » a noté deux fois « {key} » sur ce critère (aussi en {other}).</translation>
    </message>
    <message>
        <source>{cell}: “{key}” is not in the layer. Take the line out, or choose the layer that holds it.</source>
        <translation>{cell} : « {key} » n’est pas dans la couche. Ôtez la ligne, ou choisissez la couche qui le contient.</translation>
    </message>
    <message>
        <source>{cell}: “{key}” is there twice (also in {other}).</source>
        <translation>{cell} : « {key} » y est deux fois (aussi en {other}).</translation>
    </message>
    <message>
        <source>{cell}: “{value}” is not a date; write it as 2026-11-22.</source>
        <translation>{cell} : « {value} » n’est pas une date ; écrivez-la ainsi : 2026-11-22.</translation>
    </message>
    <message>
        <source>{changed} notes changed, {same} the same, {kept} newer ones kept, {empty} empty cells left alone.</source>
        <translation>{changed} notes changées, {same} identiques, {kept} plus récentes gardées, {empty} cases vides laissées telles quelles.</translation>
    </message>
    <message>
        <source>{criterion}: {note}</source>
        <translation>{criterion} : {note}</translation>
    </message>
    <message>
        <source>{key}, {criterion}: {old} kept, newer than {new} ({cell})</source>
        <translation>{key}, {criterion} : {old} gardé, plus récent que {new} ({cell})</translation>
    </message>
    <message>
        <source>{key}, {criterion}: {old} → {new} ({cell})</source>
        <translation>{key}, {criterion} : {old} → {new} ({cell})</translation>
    </message>
    <message>
        <source>{label}: {n}</source>
        <translation>{label} : {n}</translation>
    </message>
    <message>
        <source>{name} • changed</source>
        <translation>{name} • modifié</translation>
    </message>
    <message>
        <source>{name}: {n} of {total}</source>
        <translation>{name} : {n} sur {total}</translation>
    </message>
    <message>
        <source>{name}: {values}</source>
        <translation>{name} : {values}</translation>
    </message>
    <message>
        <source>{n} cités</source>
        <translation>{n} cités</translation>
    </message>
    <message>
        <source>{n} dossiers exported.</source>
        <translation>{n} dossiers exportés.</translation>
    </message>
    <message>
        <source>{n} dpi</source>
        <translation>{n} dpi</translation>
    </message>
    <message>
        <source>{n} features have an invalid geometry: checked after repair in memory, your layer is unchanged.</source>
        <translation>{n} entités ont une géométrie invalide : vérifiées après réparation en mémoire, votre couche est inchangée.</translation>
    </message>
    <message>
        <source>{n} features have no shape that can be checked: they were left out.</source>
        <translation>{n} entités n’ont pas de forme à vérifier : elles ont été laissées de côté.</translation>
    </message>
    <message>
        <source>{n} layers are in the project.</source>
        <translation>{n} couches sont dans le projet.</translation>
    </message>
    <message>
        <source>{n} layers loaded for {territory}, in {file}.</source>
        <translation>{n} couches chargées pour {territory}, dans {file}.</translation>
    </message>
    <message>
        <source>{n} layers loaded.</source>
        <translation>{n} couches chargées.</translation>
    </message>
    <message>
        <source>{n} layers taken out of the project.</source>
        <translation>{n} couches retirées du projet.</translation>
    </message>
    <message>
        <source>{n} lines, {criteria} criteria: {file}</source>
        <translation>{n} lignes, {criteria} critères : {file}</translation>
    </message>
    <message>
        <source>{n} objects are noted more than one level apart by the assessors (field “desaccord”).</source>
        <translation>{n} objets sont notés à plus d’un niveau d’écart par les évaluateurs (champ « desaccord »).</translation>
    </message>
    <message>
        <source>{n} objects have no key: notes could not be matched to them. Fill the key field first.</source>
        <translation>{n} objets n’ont pas de clé : on ne pourrait pas leur rattacher de notes. Remplissez d’abord le champ clé.</translation>
    </message>
    <message>
        <source>{n} objects here: which one?</source>
        <translation>{n} objets ici : lequel ?</translation>
    </message>
    <message>
        <source>{n} objects to note on {criteria} criteria; {noted} hold notes already.</source>
        <translation>{n} objets à noter sur {criteria} critères ; {noted} portent déjà des notes.</translation>
    </message>
    <message>
        <source>{n} of {all} pages</source>
        <translation>{n} sur {all} pages</translation>
    </message>
    <message>
        <source>{n} of {all} pages · {seconds} s left</source>
        <translation>{n} sur {all} pages · encore {seconds} s</translation>
    </message>
    <message>
        <source>{n} of {total} criteria</source>
        <translation>{n} sur {total} critères</translation>
    </message>
    <message>
        <source>{n} of {total} notes missing ({families}).</source>
        <translation>Il manque {n} notes sur {total} ({families}).</translation>
    </message>
    <message>
        <source>{n} pages exported.</source>
        <translation>{n} pages exportées.</translation>
    </message>
    <message>
        <source>{n} pages of the dossiers could not be made. The dossiers are in “{folder}” and say so in their place. The first: {title}, {reason}</source>
        <translation>{n} pages des dossiers n’ont pas pu être établies. Les dossiers sont dans « {folder} » et le disent à leur place. La première : {title}, {reason}</translation>
    </message>
    <message>
        <source>{n} pages, about {size} MB</source>
        <translation>{n} pages, environ {size} Mo</translation>
    </message>
    <message>
        <source>{n} photographs, of which the first {shown} are printed.</source>
        <translation>{n} photographies, dont les {shown} premières sont imprimées.</translation>
    </message>
    <message>
        <source>{n} polygons: select those to check, or run the tool of the toolbox.</source>
        <translation>{n} polygones : sélectionnez ceux à vérifier, ou lancez l’outil de la boîte à outils.</translation>
    </message>
    <message>
        <source>{n} shares for {count} classes.</source>
        <translation>{n} parts pour {count} classes.</translation>
    </message>
    <message>
        <source>{n} territories</source>
        <translation>{n} territoires</translation>
    </message>
    <message>
        <source>{n} thresholds for {count} classes: there must be one less.</source>
        <translation>{n} seuils pour {count} classes : il en faut un de moins.</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n}/{all} · {name}</source>
        <translation>{n}/{all} · {name}</translation>
    </message>
    <message>
        <source>{path} or the layer read is in use by another program. Close it there and run again.</source>
        <translation>{path} ou la couche lue est utilisé par un autre programme. Fermez-le là-bas et relancez.</translation>
    </message>
    <message>
        <source>{samples} draws are too many for {n} features: give at most {most}.</source>
        <translation>{samples} tirages sont trop pour {n} objets : donnez-en au plus {most}.</translation>
    </message>
    <message>
        <source>{sheet}: made for the grid “{other}”, not “{grid}”.</source>
        <translation>{sheet} : fait pour la grille « {other} », pas pour « {grid} ».</translation>
    </message>
    <message>
        <source>{sheet}: no column for {missing}: these notes stay.</source>
        <translation>{sheet} : pas de colonne pour {missing} : ces notes restent.</translation>
    </message>
    <message>
        <source>{sheet}: no column “{key}”. The notes are matched by it.</source>
        <translation>{sheet} : pas de colonne « {key} ». Les notes sont rattachées par elle.</translation>
    </message>
    <message>
        <source>{sheet}: no sheet of notes.</source>
        <translation>{sheet} : aucune feuille de notes.</translation>
    </message>
    <message>
        <source>{sheet}: not a single note.</source>
        <translation>{sheet} : pas une seule note.</translation>
    </message>
    <message>
        <source>{size} landscape</source>
        <translation>{size} paysage</translation>
    </message>
    <message>
        <source>{size} portrait</source>
        <translation>{size} portrait</translation>
    </message>
    <message>
        <source>{template}: {reason} The plugin's own is taken.</source>
        <translation>{template} : {reason} Celui de l’extension est pris.</translation>
    </message>
    <message>
        <source>{territory} does not fit the map of this page at any round scale.</source>
        <translation>{territory} ne tient dans la carte de cette page à aucune échelle ronde.</translation>
    </message>
    <message>
        <source>{territory} does not fit this paper at {scale}. Choose a smaller scale or a larger paper, or allow sheets.</source>
        <translation>{territory} ne tient pas sur ce papier au {scale}. Choisissez une échelle plus petite ou un papier plus grand, ou permettez plusieurs feuilles.</translation>
    </message>
    <message>
        <source>{territory} does not fit this paper at {scale}; it would at {fit}. Choose a smaller scale or a larger paper, or allow sheets.</source>
        <translation>{territory} ne tient pas sur ce papier au {scale} ; il y tiendrait au {fit}. Choisissez une échelle plus petite ou un papier plus grand, ou permettez plusieurs feuilles.</translation>
    </message>
    <message>
        <source>{territory} holds no cité of the open data.</source>
        <translation>{territory} ne contient aucune cité des données ouvertes.</translation>
    </message>
    <message>
        <source>{territory} would need more than {most} sheets at {scale}. Choose a smaller scale or a larger paper.</source>
        <translation>{territory} demanderait plus de {most} feuilles au {scale}. Choisissez une échelle plus petite ou un papier plus grand.</translation>
    </message>
    <message>
        <source>{territory} · {n} cités</source>
        <translation>{territory} · {n} cités</translation>
    </message>
    <message>
        <source>{territory}: {n} pages, {seconds} s</source>
        <translation>{territory} : {n} pages, {seconds} s</translation>
    </message>
    <message>
        <source>{territory}: {scale}, {seconds} s</source>
        <translation>{territory} : {scale}, {seconds} s</translation>
    </message>
    <message>
        <source>“Why?” compares two cités.</source>
        <translation>« Pourquoi ? » compare deux cités.</translation>
    </message>
    <message>
        <source>“zero_at”, the distance where the note falls to zero, must be above the tolerance.</source>
        <translation>« zero_at », l’écart où la note tombe à zéro, doit dépasser la tolérance.</translation>
    </message>
    <message>
        <source>“{assessor}”: notes given twice count once, the newest ({n}, as {kept} rather than {left}).</source>
        <translation>« {assessor} » : les notes données deux fois comptent une fois, la plus récente ({n}, comme {kept} plutôt que {left}).</translation>
    </message>
    <message>
        <source>“{field}” holds notes off the scale ({levels}): {cases}.</source>
        <translation>« {field} » contient des notes hors de l’échelle ({levels}) : {cases}.</translation>
    </message>
    <message>
        <source>“{field}” holds values outside {levels}: {cases}.</source>
        <translation>« {field} » contient des valeurs hors de {levels} : {cases}.</translation>
    </message>
    <message>
        <source>“{field}” holds values that are no numbers: {cases}.</source>
        <translation>« {field} » contient des valeurs qui ne sont pas des nombres : {cases}.</translation>
    </message>
    <message>
        <source>“{file}” already holds notes. Choose another name; nothing was changed.</source>
        <translation>« {file} » contient déjà des notes. Choisissez un autre nom ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{file}” cannot be given bookmarks: {reason}.</source>
        <translation>« {file} » ne peut pas recevoir de signets : {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as a spreadsheet: {reason}</source>
        <translation>« {file} » ne se lit pas comme un tableur : {reason}</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}</source>
        <translation>« {file} » est illisible : {reason}</translation>
    </message>
    <message>
        <source>“{file}” cannot be replaced: it is open in another program, or protected. Close it and run again.</source>
        <translation>« {file} » ne peut pas être remplacé : il est ouvert dans un autre programme, ou protégé. Fermez-le et recommencez.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written to.</source>
        <translation>« {file} » ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written.</source>
        <translation>« {file} » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}</source>
        <translation>« {file} » ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <source>“{file}” has no layer “{table}”.</source>
        <translation>« {file} » n’a pas de couche « {table} ».</translation>
    </message>
    <message>
        <source>“{file}” holds no table “{table}”: it is no copy of these data.</source>
        <translation>« {file} » n’a pas de table « {table} » : ce n’est pas une copie de ces données.</translation>
    </message>
    <message>
        <source>“{file}” is cut: it does not hold all of {names}, and its figures would be wrong. Leave these territories out, or use the whole data.</source>
        <translation>« {file} » est découpée : elle ne contient pas tout de {names}, et ses chiffres seraient faux. Retirez ces territoires, ou prenez les données entières.</translation>
    </message>
    <message>
        <source>“{file}” is cut: what lies around {names} may be missing on their sheets.</source>
        <translation>« {file} » est découpé : ce qui entoure {names} peut manquer sur leurs fiches.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>« {file} » est vide.</translation>
    </message>
    <message>
        <source>“{file}” is given twice: it is read once.</source>
        <translation>« {file} » est donné deux fois : il est lu une fois.</translation>
    </message>
    <message>
        <source>“{file}” is no file of “Prepare the noting”.</source>
        <translation>« {file} » n’est pas un fichier de « Préparer la notation ».</translation>
    </message>
    <message>
        <source>“{file}” is not a .xlsx or .ods file.</source>
        <translation>« {file} » n’est pas un fichier .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>“{file}” is not a GeoPackage.</source>
        <translation>« {file} » n’est pas un GeoPackage.</translation>
    </message>
    <message>
        <source>“{file}” is not a GeoPackage. Move it away or choose another folder; nothing was changed.</source>
        <translation>« {file} » n’est pas un GeoPackage. Déplacez-le ou choisissez un autre dossier ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of parameters written by this tool.</source>
        <translation>« {file} » n’est pas un fichier de paramètres écrit par cet outil.</translation>
    </message>
    <message>
        <source>“{file}” is not a picture that can be read.</source>
        <translation>« {file} » n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>“{file}” is not a print layout of QGIS. Export one from the layout window: Layout, Save as Template.</source>
        <translation>« {file} » n’est pas une mise en page QGIS. Exportez-en une depuis la fenêtre de mise en page : Mise en page, Enregistrer comme modèle.</translation>
    </message>
    <message>
        <source>“{file}” is open elsewhere. Close it and try again.</source>
        <translation>« {file} » est ouvert ailleurs. Fermez-le puis réessayez.</translation>
    </message>
    <message>
        <source>“{file}” is open elsewhere. Close it and try again; nothing was changed.</source>
        <translation>« {file} » est ouvert ailleurs. Fermez-le puis réessayez ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{file}” is there already: move it away first; nothing was changed.</source>
        <translation>« {file} » existe déjà : déplacez-le d’abord ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{file}” was not made: {reason}. {detail}</source>
        <translation>« {file} » n’a pas été produit : {reason}. {detail}</translation>
    </message>
    <message>
        <source>“{file}” was not written whole and has been deleted. Is the disk full?</source>
        <translation>« {file} » n’a pas été écrit en entier et a été supprimé. Le disque est-il plein ?</translation>
    </message>
    <message>
        <source>“{folder}” holds no template of a known name: {names}.</source>
        <translation>« {folder} » ne contient aucun modèle d’un nom connu : {names}.</translation>
    </message>
    <message>
        <source>“{key}” cannot be “{value}”.</source>
        <translation>« {key} » ne peut pas valoir « {value} ».</translation>
    </message>
    <message>
        <source>“{key}” has a note that the grid does not know: {problem}. Mend it, or choose its grid.</source>
        <translation>« {key} » porte une note que la grille ne connaît pas : {problem}. Corrigez-la, ou choisissez sa grille.</translation>
    </message>
    <message>
        <source>“{key}” is given twice.</source>
        <translation>« {key} » est donné deux fois.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>« {key} » manque.</translation>
    </message>
    <message>
        <source>“{key}” is no longer in the layer.</source>
        <translation>« {key} » n’est plus dans la couche.</translation>
    </message>
    <message>
        <source>“{key}” is {value}: it must be between {low} and {high}.</source>
        <translation>« {key} » vaut {value} : il doit être entre {low} et {high}.</translation>
    </message>
    <message>
        <source>“{key}” is “{value}”: choose among {known}.</source>
        <translation>« {key} » vaut « {value} » : choisir parmi {known}.</translation>
    </message>
    <message>
        <source>“{key}” must be a list of at least {n}.</source>
        <translation>« {key} » doit être une liste d’au moins {n}.</translation>
    </message>
    <message>
        <source>“{key}” must be a list of field names.</source>
        <translation>« {key} » doit être une liste de noms de champs.</translation>
    </message>
    <message>
        <source>“{key}” must be a number, not “{value}”.</source>
        <translation>« {key} » doit être un nombre, pas « {value} ».</translation>
    </message>
    <message>
        <source>“{key}” must be a text.</source>
        <translation>« {key} » doit être un texte.</translation>
    </message>
    <message>
        <source>“{key}” must be an object between braces.</source>
        <translation>« {key} » doit être un objet entre accolades.</translation>
    </message>
    <message>
        <source>“{label}” is a class of 2007: only a grid noted by experts (kind “expert”) may use it.</source>
        <translation>« {label} » est une classe de 2007 : seule une grille notée par des experts (kind « expert ») peut l’employer.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”: nothing is left out by it.</source>
        <translation>« {layer} » n’a pas de champ « {field} » : rien n’est écarté par lui.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”: what needs it stays empty (NULL).</source>
        <translation>« {layer} » n’a pas de champ « {field} » : ce qui en dépend reste vide (NULL).</translation>
    </message>
    <message>
        <source>“{layer}” holds nothing to search ({set}): left empty (NULL).</source>
        <translation>« {layer} » ne contient rien à chercher ({set}) : laissé vide (NULL).</translation>
    </message>
    <message>
        <source>“{link}” is not an address: it must begin with https:// or the like and hold no space.</source>
        <translation>« {link} » n’est pas une adresse : elle doit commencer par https:// ou semblable et ne pas contenir d’espace.</translation>
    </message>
    <message>
        <source>“{name}” has no sheets. Choose among: {names}.</source>
        <translation>« {name} » n’a pas de fiches. Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <source>“{name}” has the same value everywhere: it separates nothing.</source>
        <translation>« {name} » a partout la même valeur : il ne distingue rien.</translation>
    </message>
    <message>
        <source>“{name}” holds classes that are not those of 2007, left out: {values}.</source>
        <translation>« {name} » contient des classes qui ne sont pas celles de 2007, laissées de côté : {values}.</translation>
    </message>
    <message>
        <source>“{name}” holds values that the grid does not know, counted as missing: {values}.</source>
        <translation>« {name} » contient des valeurs que la grille ne connaît pas, comptées comme absentes : {values}.</translation>
    </message>
    <message>
        <source>“{name}” in the address is no field of these objects. Choose among: {names}.</source>
        <translation>« {name} », dans l’adresse, n’est pas un champ de ces objets. Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <source>“{name}” is no subject of sheets. Choose among: {names}.</source>
        <translation>« {name} » n’a pas de fiches. Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of map. Choose among: {names}.</source>
        <translation>« {name} » n’est pas un genre de carte. Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <source>“{name}” is not a territory of the basin. Choose among: {names}.</source>
        <translation>« {name} » n’est pas un territoire du bassin. À choisir parmi : {names}.</translation>
    </message>
    <message>
        <source>“{name}” is not a theme. Choose among: {names}.</source>
        <translation>« {name} » n’est pas un thème. Choisir parmi : {names}.</translation>
    </message>
    <message>
        <source>“{name}” is not in the layer of the project.</source>
        <translation>« {name} » n’est pas dans la couche du projet.</translation>
    </message>
    <message>
        <source>“{name}” is not in the layer: give a key, as U-96B, or a whole name.</source>
        <translation>« {name} » n’est pas dans la couche : donnez un identifiant, comme U-96B, ou un nom entier.</translation>
    </message>
    <message>
        <source>“{name}” means several: {names}. Give the key.</source>
        <translation>« {name} » en désigne plusieurs : {names}. Donnez l’identifiant.</translation>
    </message>
    <message>
        <source>“{text}” is no scale. Write a number between {least} and {most} (50000, 1:50 000), “same”, or nothing.</source>
        <translation>« {text} » n’est pas une échelle. Écrivez un nombre entre {least} et {most} (50000, 1:50 000), « same », ou rien.</translation>
    </message>
    <message>
        <source>“{text}” is no scale: write for instance 50 000.</source>
        <translation>« {text} » n’est pas une échelle : écrivez par exemple 50 000.</translation>
    </message>
    <message>
        <source>“{value}” is not on the scale of “{criterion}” ({allowed})</source>
        <translation>« {value} » n’est pas dans l’échelle de « {criterion} » ({allowed})</translation>
    </message>
    <message>
        <source>… and {n} more, in the log.</source>
        <translation>… et {n} autres, dans le journal.</translation>
    </message>
    <message>
        <source>◂ favours B</source>
        <translation>◂ joue pour B</translation>
    </message>
</context>
</TS>
