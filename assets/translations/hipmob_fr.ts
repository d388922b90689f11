<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>HipMob</name>
    <message>
        <source>there is no display to show the window on (DISPLAY and WAYLAND_DISPLAY are not set).</source>
        <extracomment>__main__.py</extracomment>
        <translation>il n’y a pas d’écran pour la fenêtre (DISPLAY et WAYLAND_DISPLAY ne sont pas définis).</translation>
    </message>
    <message>
        <source>the display {display} does not answer, so the window cannot be shown.</source>
        <extracomment>__main__.py</extracomment>
        <translation>l’écran {display} ne répond pas, la fenêtre ne peut donc pas s’afficher.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>app.py, ui/notice.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{file}: {routine}, {seconds} s, {chapters} chapters, {megabytes} MB</source>
        <extracomment>commands/build.py</extracomment>
        <translation>{file}&#xa0;: {routine}, {seconds} s, {chapters} chapitres, {megabytes} Mo</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file.</source>
        <extracomment>commands/build.py</extracomment>
        <translation>{file} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <extracomment>commands/build.py</extracomment>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <extracomment>commands/build.py</extracomment>
        <translation>Impossible d’écrire dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>hipmob-desktop: name the format: --format json, csv, ics, tcx or fit.</source>
        <extracomment>commands/export.py</extracomment>
        <translation>hipmob-desktop&#xa0;: indique le format&#xa0;: --format json, csv, ics, tcx ou fit.</translation>
    </message>
    <message>
        <source>hipmob-desktop: {form} makes one file a session; name a folder.</source>
        <extracomment>commands/export.py</extracomment>
        <translation>hipmob-desktop&#xa0;: {form} fait un fichier par séance&#xa0;; indique un dossier.</translation>
    </message>
    <message>
        <source>The history can only be read, so nothing was imported.</source>
        <extracomment>commands/import_history.py</extracomment>
        <translation>L’historique est en lecture seule, rien n’a donc été importé.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was imported.</source>
        <extracomment>commands/import_history.py</extracomment>
        <translation>{file}&#xa0;: {reason}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Time for your hips</source>
        <extracomment>commands/remind.py</extracomment>
        <translation>C’est l’heure de tes hanches</translation>
    </message>
    <message>
        <source>this system has no desktop notifications that we know of.</source>
        <extracomment>commands/remind.py</extracomment>
        <translation>ce système n’a pas de notifications de bureau connues de nous.</translation>
    </message>
    <message>
        <source>there is no desktop session to notify ({reason}).</source>
        <extracomment>commands/remind.py</extracomment>
        <translation>il n’y a pas de session de bureau à prévenir ({reason}).</translation>
    </message>
    <message>
        <source>the desktop takes no notification ({reason}).</source>
        <extracomment>commands/remind.py</extracomment>
        <translation>le bureau n’accepte pas de notification ({reason}).</translation>
    </message>
    <message numerus="yes">
        <source>{count} rep(s)</source>
        <extracomment>commands/routines.py, ui/words.py</extracomment>
        <translation>
            <numerusform>{count} rép.</numerusform>
            <numerusform>{count} rép.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{routine} ({id}): {length}, {count} drill(s)</source>
        <extracomment>commands/routines.py</extracomment>
        <translation>
            <numerusform>{routine} ({id})&#xa0;: {length}, {count} exercice</numerusform>
            <numerusform>{routine} ({id})&#xa0;: {length}, {count} exercices</numerusform>
        </translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>commands/routines.py, domain/own_videos.py, video/plan.py</extracomment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>commands/routines.py, domain/own_videos.py, video/plan.py</extracomment>
        <translation>droite</translation>
    </message>
    <message>
        <source>alternating</source>
        <extracomment>commands/routines.py</extracomment>
        <translation>en alternance</translation>
    </message>
    <message>
        <source>hold</source>
        <extracomment>commands/routines.py, ui/words.py</extracomment>
        <translation>tenir</translation>
    </message>
    <message numerus="yes">
        <source>{count} breath(s)</source>
        <extracomment>commands/routines.py, ui/words.py</extracomment>
        <translation>
            <numerusform>{count} respiration</numerusform>
            <numerusform>{count} respirations</numerusform>
        </translation>
    </message>
    <message>
        <source>brisk</source>
        <extracomment>commands/routines.py, video/plan.py</extracomment>
        <translation>rapide</translation>
    </message>
    <message>
        <source>{streak}, longest {longest}</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>{streak}, la plus longue {longest}</translation>
    </message>
    <message>
        <source>There are no weeks yet: the first session begins the first one.</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Il n’y a pas encore de semaine&#xa0;: la première séance commence la première.</translation>
    </message>
    <message numerus="yes">
        <source>{count} week(s)</source>
        <extracomment>commands/weeks.py, ui/fitting/desk.py, ui/fitting/drill_sheet.py</extracomment>
        <translation>
            <numerusform>{count} semaine</numerusform>
            <numerusform>{count} semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>What it did</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Ce qu’elle a donné</translation>
    </message>
    <message>
        <source>Streak</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Série</translation>
    </message>
    <message>
        <source>Freezes</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Jokers</translation>
    </message>
    <message numerus="yes">
        <source>{count} held</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>
            <numerusform>{count} en réserve</numerusform>
            <numerusform>{count} en réserve</numerusform>
        </translation>
    </message>
    <message>
        <source>Consistency</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Régularité</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>commands/weeks.py, ui/progress/progress_view.py, ui/setting_pages/weeks_page.py</extracomment>
        <translation>But</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>commands/weeks.py, ui/progress/progress_view.py</extracomment>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Week of</source>
        <extracomment>commands/weeks.py</extracomment>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>of an unknown name</source>
        <extracomment>diagnostics.py</extracomment>
        <translation>de nom inconnu</translation>
    </message>
    <message>
        <source>No log can be kept in {folder}: {reason}.</source>
        <extracomment>diagnostics.py</extracomment>
        <translation>Aucun journal ne peut être tenu dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The drills that are left are enough for {most} minutes, not for {minutes}.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>Les exercices qui restent suffisent pour {most} minutes, pas pour {minutes}.</translation>
    </message>
    <message>
        <source>A routine can last {least} to {most} minutes.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>Une routine peut durer de {least} à {most} minutes.</translation>
    </message>
    <message numerus="yes">
        <source>The drills that are left do not make {count} minute(s).</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>
            <numerusform>Les exercices qui restent ne font pas {count} minute.</numerusform>
            <numerusform>Les exercices qui restent ne font pas {count} minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every drill of this routine is resting. Bring one back to have it again.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>Tous les exercices de cette routine sont au repos. Fais-en revenir un pour la retrouver.</translation>
    </message>
    <message>
        <source>Put at least one drill into your routine.</source>
        <extracomment>domain/own_routines.py</extracomment>
        <translation>Mets au moins un exercice dans ta routine.</translation>
    </message>
    <message>
        <source>Drill {number}</source>
        <extracomment>domain/own_videos.py, ui/own/collection.py</extracomment>
        <translation>Exercice {number}</translation>
    </message>
    <message>
        <source>Line {number}: “{line}” does not begin with a time such as 1:30.</source>
        <extracomment>domain/own_videos.py</extracomment>
        <translation>Ligne {number}&#xa0;: «&#xa0;{line}&#xa0;» ne commence pas par un temps comme 1:30.</translation>
    </message>
    <message>
        <source>Line {number}: after the time comes the name of the drill.</source>
        <extracomment>domain/own_videos.py</extracomment>
        <translation>Ligne {number}&#xa0;: après le temps vient le nom de l’exercice.</translation>
    </message>
    <message>
        <source>Line {number}: {time} lies past the end of the video, which is {length} long.</source>
        <extracomment>domain/own_videos.py</extracomment>
        <translation>Ligne {number}&#xa0;: {time} est après la fin de la vidéo, qui dure {length}.</translation>
    </message>
    <message>
        <source>Line {number}: {time} does not come after the line before, {before}.</source>
        <extracomment>domain/own_videos.py</extracomment>
        <translation>Ligne {number}&#xa0;: {time} ne vient pas après la ligne d’avant, {before}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} day(s), {more} more by {weekday}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} jour sur {count}, encore {more} d’ici {weekday}</numerusform>
            <numerusform>{done} sur {count} jours, encore {more} d’ici {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} day(s): this week is met</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} jour sur {count}&#xa0;: la semaine est réussie</numerusform>
            <numerusform>{done} jours sur {count}&#xa0;: la semaine est réussie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {goal} days, and {count} day(s) left</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} sur {goal} jours, et il reste {count} jour</numerusform>
            <numerusform>{done} sur {goal} jours, et il reste {count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} day(s), {more} more today</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} jour sur {count}, encore {more} aujourd’hui</numerusform>
            <numerusform>{done} sur {count} jours, encore {more} aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} day(s)</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>{done} jour sur {count}</numerusform>
            <numerusform>{done} sur {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Met: {days}; one freeze earned</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Réussie&#xa0;: {days}&#xa0;; un joker gagné</translation>
    </message>
    <message numerus="yes">
        <source>Missed: {days}; the streak of {count} week(s) ended</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>Manquée&#xa0;: {days}&#xa0;; la série de {count} semaine est finie</numerusform>
            <numerusform>Manquée&#xa0;: {days}&#xa0;; la série de {count} semaines est finie</numerusform>
        </translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>mer</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>jeu</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>ven</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>sam</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>dim</translation>
    </message>
    <message>
        <source>Met: {days}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Réussie&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Missed: {days}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Manquée&#xa0;: {days}</translation>
    </message>
    <message>
        <source>{needed} more by {weekday}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>encore {needed} d’ici {weekday}</translation>
    </message>
    <message>
        <source>{needed} more needed and no day left</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>il en faut encore {needed} et il ne reste aucun jour</translation>
    </message>
    <message>
        <source>{outlook}, so a freeze will be spent</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>{outlook}, un joker sera donc dépensé</translation>
    </message>
    <message>
        <source>Excused: {days}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Excusée&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Running: {days}; {outlook}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>En cours&#xa0;: {days}&#xa0;; {outlook}</translation>
    </message>
    <message>
        <source>Frozen: {days}, one freeze spent</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Sauvée&#xa0;: {days}, un joker dépensé</translation>
    </message>
    <message>
        <source>{needed} more needed and only one day left</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>il en faut encore {needed} et il ne reste qu’un jour</translation>
    </message>
    <message numerus="yes">
        <source>{needed} more needed and only {count} day(s) left</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>
            <numerusform>il en faut encore {needed} et il ne reste que {count} jour</numerusform>
            <numerusform>il en faut encore {needed} et il ne reste que {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Excused ({reason}): {days}</source>
        <extracomment>domain/weeks.py</extracomment>
        <translation>Excusée ({reason})&#xa0;: {days}</translation>
    </message>
    <message numerus="yes">
        <source>{place}: {count} activity file(s)</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{place}&#xa0;: {count} fichier d’activité</numerusform>
            <numerusform>{place}&#xa0;: {count} fichiers d’activité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place}: {count} session(s)</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{place}&#xa0;: {count} séance</numerusform>
            <numerusform>{place}&#xa0;: {count} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>no session in it</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>aucune séance dedans</translation>
    </message>
    <message>
        <source>only .json and .csv files can be imported</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>seuls les fichiers .json et .csv peuvent être importés</translation>
    </message>
    <message>
        <source>it was written by a newer version of the app (format {version})</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>il a été écrit par une version plus récente de l’application (format {version})</translation>
    </message>
    <message numerus="yes">
        <source>{count} added</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{count} ajoutée</numerusform>
            <numerusform>{count} ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{count} modifiée</numerusform>
            <numerusform>{count} modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} known already</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{count} déjà connue</numerusform>
            <numerusform>{count} déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} deleted here before, not brought back</source>
        <extracomment>exchange/files.py</extracomment>
        <translation>
            <numerusform>{count} supprimée ici avant, non rétablie</numerusform>
            <numerusform>{count} supprimées ici avant, non rétablies</numerusform>
        </translation>
    </message>
    <message>
        <source>line 1: the column {column} is missing</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>ligne 1&#xa0;: la colonne {column} manque</translation>
    </message>
    <message>
        <source>line {line}: is not UTF-8 text</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>ligne {line}&#xa0;: n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>Hip mobility, {mode}: {minutes} min</source>
        <extracomment>exchange/words.py</extracomment>
        <translation>Mobilité des hanches, {mode}&#xa0;: {minutes} min</translation>
    </message>
    <message>
        <source>{what}: install the packages libvlc5 and vlc-plugin-base, or VLC itself.</source>
        <extracomment>media/backends.py</extracomment>
        <translation>{what}&#xa0;: installe les paquets libvlc5 et vlc-plugin-base, ou VLC lui-même.</translation>
    </message>
    <message>
        <source>QtMultimedia could not be loaded ({reason}): install the packages libpulse0 and libxrandr2.</source>
        <extracomment>media/backends.py</extracomment>
        <translation>QtMultimedia n’a pas pu être chargé ({reason})&#xa0;: installe les paquets libpulse0 et libxrandr2.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <extracomment>media/file_facts.py, video/probe.py</extracomment>
        <translation>{file} est vide.</translation>
    </message>
    <message>
        <source>{file} is not a video, or it is damaged.</source>
        <extracomment>media/file_facts.py</extracomment>
        <translation>{file} n’est pas une vidéo, ou est endommagé.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a video.</source>
        <extracomment>media/file_facts.py, video/probe.py</extracomment>
        <translation>{file} est un dossier, pas une vidéo.</translation>
    </message>
    <message>
        <source>{file} is missing: there is no such file in {folder}.</source>
        <extracomment>media/file_facts.py</extracomment>
        <translation>{file} manque&#xa0;: il n’y a pas de tel fichier dans {folder}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <extracomment>media/file_facts.py, video/probe.py, video/stills.py</extracomment>
        <translation>{file} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} has no picture.</source>
        <extracomment>media/file_facts.py</extracomment>
        <translation>{file} n’a pas d’image.</translation>
    </message>
    <message>
        <source>it is damaged or of a kind that cannot be played here.</source>
        <extracomment>media/qt_player.py</extracomment>
        <translation>le fichier est endommagé ou d’un genre qui ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>libVLC was found but has no plugins</source>
        <extracomment>media/vlc_library.py</extracomment>
        <translation>libVLC a été trouvé mais n’a pas de greffons</translation>
    </message>
    <message>
        <source>libVLC was not found ({reason})</source>
        <extracomment>media/vlc_library.py</extracomment>
        <translation>libVLC n’a pas été trouvé ({reason})</translation>
    </message>
    <message>
        <source>libVLC could not open it.</source>
        <extracomment>media/vlc_player.py</extracomment>
        <translation>libVLC n’a pas pu ouvrir le fichier.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the app.</source>
        <extracomment>storage/history_file.py, storage/json_text.py</extracomment>
        <translation>{file} a été écrit par une version plus récente de l’application.</translation>
    </message>
    <message>
        <source>The app&apos;s assets were found neither {variable} nor in {installed} nor in {checkout}.</source>
        <extracomment>storage/folders.py</extracomment>
        <translation>Les données de l’application n’ont été trouvées ni {variable}, ni dans {installed}, ni dans {checkout}.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>le quota de disque est épuisé</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>la permission est refusée</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <extracomment>domain/reasons.py</extracomment>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>the document: is not an object with fields</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>le document&#xa0;: n’est pas un objet avec des champs</translation>
    </message>
    <message>
        <source>the document: is nested too deeply</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>le document&#xa0;: est trop imbriqué</translation>
    </message>
    <message>
        <source>{place}: is not UTF-8 text</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>{place}&#xa0;: n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>{place}: is not valid JSON</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>{place}&#xa0;: n’est pas du JSON valable</translation>
    </message>
    <message>
        <source>{place}: ends in the middle</source>
        <extracomment>storage/history_document.py</extracomment>
        <translation>{place}&#xa0;: s’arrête au milieu</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). It was set aside as {name}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} n’a pas pu être lu ({reason}). Il a été mis de côté sous le nom {name}.</translation>
    </message>
    <message>
        <source>The newest good backup was loaded: {backup}, sessions in it: {count}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>La sauvegarde valable la plus récente a été chargée&#xa0;: {backup}, séances dedans&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({damaged}).</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} n’a pas pu être lu ({damaged}).</translation>
    </message>
    <message>
        <source>{file}, a copy that a file synchroniser left, was merged into the history.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file}, une copie laissée par un programme de synchronisation, a été fusionné dans l’historique.</translation>
    </message>
    <message>
        <source>There is no good backup, so the history starts empty.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>Il n’y a pas de sauvegarde valable, l’historique commence donc vide.</translation>
    </message>
    <message>
        <source>{newer} Nothing was saved, so that nothing in it is lost.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{newer} Rien n’a été enregistré, pour que rien ne s’y perde.</translation>
    </message>
    <message>
        <source>The running session could not be kept in {file}: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>La séance en cours n’a pas pu être gardée dans {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} n’a pas pu être supprimé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the app. It was left as it is.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} a été écrit par une version plus récente de l’application. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} ne peut pas être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} manque.</translation>
    </message>
    <message>
        <source>{newer} It is shown, but nothing can be saved.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{newer} Il est affiché, mais rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The history was not written to {file}: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>L’historique n’a pas été écrit dans {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The history could not be written to {file}: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>L’historique n’a pas pu être écrit dans {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}) and could not be set aside: {refusal}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} n’a pas pu être lu ({reason}) ni mis de côté&#xa0;: {refusal}.</translation>
    </message>
    <message>
        <source>A session of an earlier run could not be put into the history yet: {reason}</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>Une séance précédente n’a pas encore pu entrer dans l’historique&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}. It was left as it is.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} n’a pas pu être lu&#xa0;: {reason}. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). It was left as it is.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} n’a pas pu être lu ({reason}). Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{newer} This version cannot show it ({reason}).</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{newer} Cette version ne peut pas l’afficher ({reason}).</translation>
    </message>
    <message>
        <source>{file} was merged, but could not be put away: {reason}.</source>
        <extracomment>storage/history_file.py</extracomment>
        <translation>{file} a été fusionné, mais n’a pas pu être rangé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The list of your own videos and routines cannot be read ({why}). It is kept as {file}.</source>
        <extracomment>storage/own_library.py</extracomment>
        <translation>La liste de tes vidéos et routines ne peut pas être lue ({why}). Elle est gardée sous le nom {file}.</translation>
    </message>
    <message>
        <source>The list of your own videos and routines cannot be read: {why}</source>
        <extracomment>storage/own_library.py</extracomment>
        <translation>La liste de tes vidéos et routines ne peut pas être lue&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Sound only  ·  O brings the picture back</source>
        <extracomment>ui/audio_card.py</extracomment>
        <translation>Son seul  ·  O ramène l’image</translation>
    </message>
    <message>
        <source>Next  ·  {number}</source>
        <extracomment>ui/audio_card.py, ui/overlay.py</extracomment>
        <translation>Ensuite  ·  {number}</translation>
    </message>
    <message>
        <source>{place}  ·  over and over</source>
        <extracomment>ui/audio_card.py, ui/overlay.py, ui/room_board.py</extracomment>
        <translation>{place}  ·  en boucle</translation>
    </message>
    <message>
        <source>Next: {drill}</source>
        <extracomment>ui/audio_card.py, ui/room_board.py, ui/small_window.py</extracomment>
        <translation>Ensuite&#xa0;: {drill}</translation>
    </message>
    <message>
        <source>{length} more on the right</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>{length} de plus à droite</translation>
    </message>
    <message>
        <source>Nothing on one side only</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Rien d’un seul côté</translation>
    </message>
    <message>
        <source>Left and right even</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Gauche et droite à égalité</translation>
    </message>
    <message>
        <source>{length} more on the left</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>{length} de plus à gauche</translation>
    </message>
    <message>
        <source>Left {left}, right {right}: {balance}</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Gauche {left}, droite {right}&#xa0;: {balance}</translation>
    </message>
    <message>
        <source>Stiffness before, 0 to 10, optional</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Raideur avant, de 0 à 10, facultatif</translation>
    </message>
    <message>
        <source>Stiffness after, 0 to 10, optional</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Raideur après, de 0 à 10, facultatif</translation>
    </message>
    <message>
        <source>Well done</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>A line for yourself</source>
        <extracomment>ui/completion_sheet.py, ui/hip_test/form.py, ui/progress/forms.py</extracomment>
        <translation>Une ligne pour toi</translation>
    </message>
    <message>
        <source>Note, optional</source>
        <extracomment>ui/completion_sheet.py, ui/hip_test/guide_pages.py</extracomment>
        <translation>Note, facultatif</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/completion_sheet.py, ui/fitting/adjusted.py, ui/own/sheets.py, ui/settings_sheet.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Gauche {time}</translation>
    </message>
    <message>
        <source>Right {time}</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Droite {time}</translation>
    </message>
    <message>
        <source>of work, saved</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>de travail, enregistré</translation>
    </message>
    <message>
        <source>Stiffness, if you like (0 to 10)</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Raideur, si tu veux (de 0 à 10)</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/completion_sheet.py</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Signs on the timeline: {kinds}</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Signes sur la frise&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>Previous drill</source>
        <extracomment>ui/controls.py, ui/keys.py</extracomment>
        <translation>Exercice précédent</translation>
    </message>
    <message>
        <source>Next drill</source>
        <extracomment>ui/controls.py, ui/keys.py</extracomment>
        <translation>Exercice suivant</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>ui/controls.py, ui/setting_pages/picture_page.py</extracomment>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Easier</source>
        <extracomment>ui/controls.py, ui/variants_panel.py</extracomment>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>Sound off</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>ui/controls.py, ui/keys.py</extracomment>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Your weeks</source>
        <extracomment>ui/controls.py, ui/history_view.py, ui/settings_desk.py</extracomment>
        <translation>Tes semaines</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/controls.py, ui/keys.py, ui/settings_sheet.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Ctrl ,</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Ctrl ,</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/controls.py, ui/key_list.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About and health note</source>
        <extracomment>ui/controls.py, ui/setting_pages/about_page.py</extracomment>
        <translation>À propos et note de santé</translation>
    </message>
    <message>
        <source>Sound on</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Remettre le son</translation>
    </message>
    <message>
        <source>Captions off</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Cacher les sous-titres</translation>
    </message>
    <message>
        <source>Captions on</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Afficher les sous-titres</translation>
    </message>
    <message>
        <source>Close the easier variant</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Fermer la variante facile</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Hide your weeks</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Cacher tes semaines</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/controls.py, ui/keys.py, ui/start_card.py</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>rests, and is back on {date}</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>au repos, de retour le {date}</translation>
    </message>
    <message>
        <source>in {routine}, in place of {drill}</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>dans «&#xa0;{routine}&#xa0;», à la place de&#xa0;: {drill}</translation>
    </message>
    <message>
        <source>No drill rests and none is swapped. Right-click a drill on the timeline, or press Shift T.</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>Aucun exercice n’est au repos ni échangé. Fais un clic droit sur un exercice de la frise, ou appuie sur Maj T.</translation>
    </message>
    <message>
        <source>Resting and swapped</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>Au repos et échangés</translation>
    </message>
    <message>
        <source>Back today</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>Reprendre aujourd’hui</translation>
    </message>
    <message>
        <source>Swap back</source>
        <extracomment>ui/fitting/adjusted.py</extracomment>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>ui/fitting/adjusted.py, ui/fitting/desk.py, ui/history_view.py, ui/week_card.py</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>{drill} rests, and is back on {date}.</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>{drill}&#xa0;: au repos, de retour le {date}.</translation>
    </message>
    <message>
        <source>{drill} in place of {other}.</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>{drill} à la place de&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <extracomment>ui/fitting/desk.py, ui/fitting/drill_sheet.py</extracomment>
        <translation>Mettre au repos</translation>
    </message>
    <message>
        <source>Swap for</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>Échanger contre</translation>
    </message>
    <message>
        <source>Back to {drill}</source>
        <extracomment>ui/fitting/desk.py, ui/fitting/drill_sheet.py</extracomment>
        <translation>Revenir à&#xa0;: {drill}</translation>
    </message>
    <message>
        <source>Until a date…</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>Jusqu’à une date…</translation>
    </message>
    <message>
        <source>Resting and swapped drills…</source>
        <extracomment>ui/fitting/desk.py, ui/fitting/minutes_sheet.py</extracomment>
        <translation>Exercices au repos et échangés…</translation>
    </message>
    <message>
        <source>It is left out of every routine, its time goes to other drills, and it comes back by itself.</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>Il sort de toutes les routines, son temps va à d’autres exercices, et il revient tout seul.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>The date on which it is back</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>La date de son retour</translation>
    </message>
    <message>
        <source>Rest until then</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>Mettre au repos jusque-là</translation>
    </message>
    <message>
        <source>This routine has all the drills of its kind already.</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>Cette routine a déjà tous les exercices de ce genre.</translation>
    </message>
    <message>
        <source>Swap it in {routine}</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>Échanger dans «&#xa0;{routine}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Rest it for {count} week(s)</source>
        <extracomment>ui/fitting/drill_sheet.py</extracomment>
        <translation>
            <numerusform>Au repos pour {count} semaine</numerusform>
            <numerusform>Au repos pour {count} semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds until you close the app, but cannot be saved: {why}</source>
        <extracomment>ui/keeper.py</extracomment>
        <translation>Cela vaut jusqu’à la fermeture de l’application, mais ne peut pas être enregistré&#xa0;: {why}</translation>
    </message>
    <message>
        <source>How many minutes you have today  (T)</source>
        <extracomment>ui/fitting/minutes_button.py</extracomment>
        <translation>Combien de minutes tu as aujourd’hui  (T)</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>ui/fitting/minutes_button.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>You have {count} minute(s) today. Change it.</source>
        <extracomment>ui/fitting/minutes_button.py</extracomment>
        <translation>
            <numerusform>Tu as {count} minute aujourd’hui. Changer.</numerusform>
            <numerusform>Tu as {count} minutes aujourd’hui. Changer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For today only. Tomorrow it is {count} minute(s) again.</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>
            <numerusform>Pour aujourd’hui seulement. Demain, ce sera de nouveau {count} minute.</numerusform>
            <numerusform>Pour aujourd’hui seulement. Demain, ce sera de nouveau {count} minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number from {least} to {most}</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>N’importe quel nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>How many minutes do you have?</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>Combien de minutes as-tu&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/fitting/minutes_sheet.py, ui/hip_test/form.py, ui/own/builder.py, ui/own/sheets.py, ui/progress/forms.py, ui/video_pane.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Minutes, {least} to {most}</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>Minutes, de {least} à {most}</translation>
    </message>
    <message numerus="yes">
        <source>Make it {count} minute(s)</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>
            <numerusform>En faire {count} minute</numerusform>
            <numerusform>En faire {count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} drill(s): {names}.</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>
            <numerusform>{count} exercice&#xa0;: {names}.</numerusform>
            <numerusform>{count} exercices&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minute(s)</source>
        <extracomment>ui/fitting/minutes_sheet.py, ui/words.py</extracomment>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <extracomment>ui/fitting/minutes_sheet.py</extracomment>
        <translation>Laissés de côté&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Hip mobility for runners: ten minutes before a run, after one, or on their own. No account, no network; your history stays in a file on this computer.</source>
        <extracomment>ui/health_note.py</extracomment>
        <translation>Mobilité des hanches pour coureurs&#xa0;: dix minutes avant de courir, après, ou sans course. Pas de compte, pas de réseau&#xa0;; ton historique reste dans un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Angles, tempos and cues are our own synthesis of published work. They have not been reviewed by a clinician and make no medical claim.</source>
        <extracomment>ui/health_note.py</extracomment>
        <translation>Les angles, tempos et consignes sont notre propre synthèse de travaux publiés. Ils n’ont pas été revus par un clinicien et n’ont aucune prétention médicale.</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later. Clips and voice: CC BY 4.0.</source>
        <extracomment>ui/health_note.py, ui/setting_pages/about_page.py</extracomment>
        <translation>Logiciel libre sous licence GNU GPL, version 3 ou ultérieure. Clips et voix&#xa0;: CC BY 4.0.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <extracomment>ui/health_note.py, ui/hip_test/guide.py</extracomment>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>I understand</source>
        <extracomment>ui/health_note.py</extracomment>
        <translation>J’ai compris</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/health_note.py, ui/key_list.py, ui/progress/forms.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version {version}. {about}</source>
        <extracomment>ui/health_note.py</extracomment>
        <translation>Version {version}. {about}</translation>
    </message>
    <message>
        <source>Your health</source>
        <extracomment>ui/health_note.py, ui/hip_test/guide_pages.py</extracomment>
        <translation>Ta santé</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The self-test was kept.</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>L’autotest a été gardé.</translation>
    </message>
    <message>
        <source>The self-test was thrown away.</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>L’autotest a été jeté.</translation>
    </message>
    <message>
        <source>The self-test was deleted.</source>
        <extracomment>ui/hip_test/desk.py</extracomment>
        <translation>L’autotest a été supprimé.</translation>
    </message>
    <message>
        <source>Written to {place}.</source>
        <extracomment>ui/hip_test/desk.py, ui/progress/desk.py</extracomment>
        <translation>Écrit&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Knee straight</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Genou tendu</translation>
    </message>
    <message>
        <source>This leg stays flat</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Cette jambe reste à plat</translation>
    </message>
    <message>
        <source>Phone on the shin</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Téléphone sur le tibia</translation>
    </message>
    <message>
        <source>above: minus</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>au-dessus&#xa0;: moins</translation>
    </message>
    <message>
        <source>below: plus</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>au-dessous&#xa0;: plus</translation>
    </message>
    <message>
        <source>Low back flat on the table</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Bas du dos à plat sur la table</translation>
    </message>
    <message>
        <source>Let the leg hang</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Laisse pendre la jambe</translation>
    </message>
    <message>
        <source>Pelvis still
and level</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Bassin immobile
et horizontal</translation>
    </message>
    <message>
        <source>The foot goes out,
the thigh turns in</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Le pied part dehors,
la cuisse tourne dedans</translation>
    </message>
    <message>
        <source>From above</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Vu d’en haut</translation>
    </message>
    <message>
        <source>From the surface up to
the outer side of the knee</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>De la surface jusqu’à
l’extérieur du genou</translation>
    </message>
    <message>
        <source>From the feet</source>
        <extracomment>ui/hip_test/diagrams.py</extracomment>
        <translation>Vu depuis les pieds</translation>
    </message>
    <message>
        <source>{field}: must be from {lowest} to {highest}.</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{field}&#xa0;: doit être entre {lowest} et {highest}.</translation>
    </message>
    <message>
        <source>{side}</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{side}</translation>
    </message>
    <message>
        <source>{side}, second try</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{side}, deuxième essai</translation>
    </message>
    <message>
        <source>{side}, pain 0 to 10</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{side}, douleur de 0 à 10</translation>
    </message>
    <message>
        <source>Second try</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>Deuxième essai</translation>
    </message>
    <message>
        <source>{side}: measure a second time</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>{side}&#xa0;: mesurer une deuxième fois</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/hip_test/form.py, ui/hip_test/overview.py, ui/progress/forms.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/hip_test/form.py, ui/hip_test/overview.py, ui/progress/forms.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add a past self-test</source>
        <extracomment>ui/hip_test/form.py</extracomment>
        <translation>Ajouter un ancien autotest</translation>
    </message>
    <message>
        <source>Change this self-test</source>
        <extracomment>ui/hip_test/form.py</extracomment>
        <translation>Modifier cet autotest</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/hip_test/form.py, ui/own/builder.py, ui/progress/forms.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/hip_test/form.py, ui/own/sheets.py, ui/progress/forms.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Four measures of your hips, left and right, in about two minutes. They compare you with yourself a month ago; there is nothing to pass or fail.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Quatre mesures de tes hanches, à gauche et à droite, en deux minutes environ. Elles te comparent à toi-même il y a un mois&#xa0;; il n’y a rien à réussir ni à rater.</translation>
    </message>
    <message>
        <source>Move to a mild stretch and no further. Stop where it hurts: pain is a reason to skip a measure, never to push. It is general movement education and no diagnosis; see a clinician about pain that stays.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Va jusqu’à un étirement doux, pas plus loin. Arrête-toi où ça fait mal&#xa0;: la douleur est une raison de sauter une mesure, jamais de forcer. C’est de l’éducation générale au mouvement, pas un diagnostic&#xa0;; consulte pour une douleur qui reste.</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Étape {number} sur {total}</translation>
    </message>
    <message>
        <source>Your hips today</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Tes hanches aujourd’hui</translation>
    </message>
    <message>
        <source>Hip self-test, {step}</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Autotest des hanches, {step}</translation>
    </message>
    <message>
        <source>Take it at the same time of day each month.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Fais-le chaque mois à la même heure.</translation>
    </message>
    <message>
        <source>Be as warm or as cold as the other times. Never take it straight after a routine.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Sois aussi échauffé ou aussi froid que les autres fois. Ne le fais jamais juste après une routine.</translation>
    </message>
    <message>
        <source>Use the same firm bed or table, the same phone and the same side first.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Prends le même lit ferme ou la même table, le même téléphone, et commence du même côté.</translation>
    </message>
    <message>
        <source>A routine ended {minutes} min ago. What it loosens lasts about half an hour, so this test would show the routine and not your hips. Better wait {wait} min, or come back tomorrow.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Une routine a fini il y a {minutes} min. Ce qu’elle assouplit tient environ une demi-heure, ce test montrerait donc la routine et non tes hanches. Attends plutôt {wait} min, ou reviens demain.</translation>
    </message>
    <message>
        <source>Last time: left {left}, right {right}.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>La dernière fois&#xa0;: gauche {left}, droite {right}.</translation>
    </message>
    <message>
        <source>Stop here and skip this measure: it should be a mild stretch, never pain.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Arrête-toi ici et saute cette mesure&#xa0;: ce doit être un étirement doux, jamais une douleur.</translation>
    </message>
    <message>
        <source>A line for yourself: time of day, how you felt</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Une ligne pour toi&#xa0;: l’heure, tes sensations</translation>
    </message>
    <message>
        <source>Go on later</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>So that tests can be compared</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Pour pouvoir comparer les tests</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>À portée de main</translation>
    </message>
    <message>
        <source>A phone with an inclinometer (the level in most measuring apps), and a ruler.</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Un téléphone avec inclinomètre (le niveau de la plupart des applis de mesure) et une règle.</translation>
    </message>
    <message>
        <source>Since the test before</source>
        <extracomment>ui/hip_test/guide_pages.py</extracomment>
        <translation>Depuis le test précédent</translation>
    </message>
    <message>
        <source>Keep this test</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Garder ce test</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Sauter celle-ci</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/hip_test/guide.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Four measures, left and right, with a phone and a ruler. After the second test you see what changed, and whether it is more than chance. There is nothing to pass or fail.</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Quatre mesures, à gauche et à droite, avec un téléphone et une règle. Après le deuxième test, tu vois ce qui a changé et si c’est plus que le hasard. Il n’y a rien à réussir ni à rater.</translation>
    </message>
    <message>
        <source>Hip self-tests</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Autotests des hanches</translation>
    </message>
    <message>
        <source>{measure}, {side}</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>{measure}, {side}</translation>
    </message>
    <message>
        <source>Add a past test…</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Ajouter un ancien test…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>ui/hip_test/overview.py, ui/progress/session_browser.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/hip_test/overview.py, ui/progress/session_browser.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Two minutes, once a month: are your hips getting freer?</source>
        <extracomment>ui/hip_test/overview.py</extracomment>
        <translation>Deux minutes, une fois par mois&#xa0;: tes hanches se libèrent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>Last on {day}. Next from {next} on.</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Dernier le {day}. Prochain à partir du {next}.</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Pas encore fait</translation>
    </message>
    <message>
        <source>Last on {day}. The next one is due.</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Dernier le {day}. Le prochain est à faire.</translation>
    </message>
    <message>
        <source>Hip self-test</source>
        <extracomment>ui/hip_test/page.py, ui/progress/progress_view.py</extracomment>
        <translation>Autotest des hanches</translation>
    </message>
    <message>
        <source>Start the test</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Commencer le test</translation>
    </message>
    <message>
        <source>Close the hip self-test</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Fermer l’autotest des hanches</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <extracomment>ui/hip_test/page.py</extracomment>
        <translation>Continuer le test</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>ui/words.py</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>ui/words.py</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>les autres</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/hip_test/words.py, ui/progress/balance_chart.py</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/hip_test/words.py, ui/progress/balance_chart.py</extracomment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Chance, around the test before</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>Hasard, autour du test précédent</translation>
    </message>
    <message>
        <source>Where others were</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>Où étaient les autres</translation>
    </message>
    <message>
        <source>{measure}. {test}</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>{measure}. {test}</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>ui/hip_test/trend_chart.py, ui/progress/chart.py</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>ui/hip_test/trend_chart.py</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Up to {noise} more or less can be chance.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Jusqu’à {noise} de plus ou de moins peut être du hasard.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>The right is {amount} freer than the left, more than chance.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>La droite est plus libre de {amount} que la gauche, plus que le hasard.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>ui/hip_test/words.py, ui/progress/heat_map.py, ui/session_list.py</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>taken {minutes} min after a routine</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>fait {minutes} min après une routine</translation>
    </message>
    <message>
        <source>Often given: the thigh level or below, the hanging knee bent {knee}° or more. The test says little unless the low back stays flat.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Souvent cité&#xa0;: la cuisse à l’horizontale ou plus bas, le genou pendant plié à {knee}° ou plus. Le test dit peu si le bas du dos ne reste pas à plat.</translation>
    </message>
    <message>
        <source>In one small study of {people} people: {mean} ± {spread} cm. Lower is freer.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Dans une petite étude de {people} personnes&#xa0;: {mean} ± {spread} cm. Plus bas, c’est plus libre.</translation>
    </message>
    <message>
        <source>Less than about {noise} can be chance (we could not verify that figure).</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Moins d’environ {noise} peut être du hasard (nous n’avons pas pu vérifier ce chiffre).</translation>
    </message>
    <message>
        <source> cm</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation> cm</translation>
    </message>
    <message>
        <source>Left and right are the same.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Gauche et droite sont pareilles.</translation>
    </message>
    <message>
        <source>Left and right are {amount} apart: within the noise.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Gauche et droite diffèrent de {amount}&#xa0;: dans la marge d’erreur.</translation>
    </message>
    <message>
        <source>The left is {amount} freer than the right, more than chance.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>La gauche est plus libre de {amount} que la droite, plus que le hasard.</translation>
    </message>
    <message>
        <source>pain {pain} of 10</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>douleur {pain} sur 10</translation>
    </message>
    <message>
        <source>Seated internal rotation</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Rotation interne assise</translation>
    </message>
    <message>
        <source>Modified Thomas test</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Test de Thomas modifié</translation>
    </message>
    <message>
        <source>FABER height</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Hauteur FABER</translation>
    </message>
    <message>
        <source>Active straight-leg raise</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Élévation active de la jambe tendue</translation>
    </message>
    <message>
        <source>How far the thigh turns in</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Jusqu’où la cuisse tourne vers l’intérieur</translation>
    </message>
    <message>
        <source>How far the thigh drops at the front of the hip</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Jusqu’où la cuisse descend à l’avant de la hanche</translation>
    </message>
    <message>
        <source>How far the bent knee falls out</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Jusqu’où le genou plié tombe vers l’extérieur</translation>
    </message>
    <message>
        <source>How high the straight leg goes</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Jusqu’où monte la jambe tendue</translation>
    </message>
    <message>
        <source>{side} {value}</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{side} {value}</translation>
    </message>
    <message>
        <source>Tested: the left side.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Testé&#xa0;: le côté gauche.</translation>
    </message>
    <message>
        <source>Tested: the right side.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Testé&#xa0;: le côté droit.</translation>
    </message>
    <message>
        <source>Sit tall at the edge, knees bent square, lower legs hanging free.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Assieds-toi droit au bord, genoux à angle droit, jambes pendantes.</translation>
    </message>
    <message>
        <source>Lay the phone along the shin and set it to zero with the leg hanging straight down.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Pose le téléphone le long du tibia et mets-le à zéro, la jambe pendant tout droit.</translation>
    </message>
    <message>
        <source>Turn the foot outwards by its own strength. Stop before a sitting bone lifts off.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Tourne le pied vers l’extérieur par sa propre force. Arrête avant qu’un ischion se soulève.</translation>
    </message>
    <message>
        <source>Read the degrees from straight down.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Lis les degrés à partir de la verticale.</translation>
    </message>
    <message>
        <source>Sit at the very edge, roll back, and hold the other knee to your chest until the low back lies flat.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Assieds-toi tout au bord, roule en arrière et tiens l’autre genou contre la poitrine jusqu’à ce que le bas du dos soit à plat.</translation>
    </message>
    <message>
        <source>Let the tested leg hang, and wait until it has settled.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Laisse pendre la jambe testée et attends qu’elle soit immobile.</translation>
    </message>
    <message>
        <source>Lay the phone along the front of the thigh and read the degrees from level.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Pose le téléphone sur l’avant de la cuisse et lis les degrés à partir de l’horizontale.</translation>
    </message>
    <message>
        <source>Below level is plus, above level is minus.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Sous l’horizontale, c’est plus&#xa0;; au-dessus, c’est moins.</translation>
    </message>
    <message>
        <source>Lie on your back. Put the ankle of the tested side just above the other knee.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Allonge-toi sur le dos. Pose la cheville du côté testé juste au-dessus de l’autre genou.</translation>
    </message>
    <message>
        <source>Let the bent knee fall out as far as it goes by itself. Keep the pelvis level.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Laisse le genou plié tomber vers l’extérieur aussi loin qu’il va tout seul. Garde le bassin horizontal.</translation>
    </message>
    <message>
        <source>Measure straight up with the ruler, from the surface to the outer side of the knee.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Mesure tout droit vers le haut avec la règle, de la surface à l’extérieur du genou.</translation>
    </message>
    <message>
        <source>Lie on your back, both legs straight. The other leg stays flat.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Allonge-toi sur le dos, les deux jambes tendues. L’autre jambe reste à plat.</translation>
    </message>
    <message>
        <source>Lay the phone along the shin and raise the leg by its own strength, the knee straight.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Pose le téléphone le long du tibia et lève la jambe par sa propre force, le genou tendu.</translation>
    </message>
    <message>
        <source>Stop where the knee would bend or the other leg would lift, and read the degrees from level.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Arrête où le genou plierait ou l’autre jambe se lèverait, et lis les degrés à partir de l’horizontale.</translation>
    </message>
    <message>
        <source>{measure}: {values}</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{measure}&#xa0;: {values}</translation>
    </message>
    <message>
        <source>Drawing: someone sits at a table&apos;s edge, seen from the front. One foot is turned outwards, a phone lies on the shin, and the angle between the shin and straight down is marked.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Dessin&#xa0;: une personne est assise au bord d’une table, vue de face. Un pied est tourné vers l’extérieur, un téléphone est posé sur le tibia, et l’angle entre le tibia et la verticale est marqué.</translation>
    </message>
    <message>
        <source>Drawing: someone lies at the end of a table, seen from the side, and holds one knee to the chest. The other leg hangs, a phone lies on its thigh, and the angle between the thigh and level is marked.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Dessin&#xa0;: une personne est allongée au bout d’une table, vue de côté, et tient un genou contre la poitrine. L’autre jambe pend, un téléphone est posé sur la cuisse, et l’angle entre la cuisse et l’horizontale est marqué.</translation>
    </message>
    <message>
        <source>Drawing: someone lies on the back with one ankle above the other knee, seen from above and from the feet. A ruler stands at the bent knee, and the height from the surface to its outer side is marked.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Dessin&#xa0;: une personne est allongée sur le dos, une cheville au-dessus de l’autre genou, vue d’en haut et depuis les pieds. Une règle se tient près du genou plié, et la hauteur de la surface à son extérieur est marquée.</translation>
    </message>
    <message>
        <source>Drawing: someone lies on the back, seen from the side, with one straight leg raised. A phone lies on its shin, and the angle between the leg and level is marked.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Dessin&#xa0;: une personne est allongée sur le dos, vue de côté, une jambe tendue levée. Un téléphone est posé sur le tibia, et l’angle entre la jambe et l’horizontale est marqué.</translation>
    </message>
    <message>
        <source>A freeze is earned by every fourth week met, and spent by itself on a week that was missed.</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Chaque quatrième semaine réussie rapporte un joker&#xa0;; il se dépense tout seul quand tu manques une semaine.</translation>
    </message>
    <message>
        <source>How steadily you keep your goal: one bad week lowers it a little and never to nothing.</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Avec quelle régularité tu tiens ton but&#xa0;: une mauvaise semaine le baisse un peu, jamais à rien.</translation>
    </message>
    <message numerus="yes">
        <source>Press Space and follow along. Every minute is kept, even when you stop early: a day counts from {minutes} min, a week from {count} day(s).</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>
            <numerusform>Appuie sur Espace et suis. Chaque minute compte, même si tu t’arrêtes avant&#xa0;: un jour est acquis dès {minutes} min, une semaine dès {count} jour.</numerusform>
            <numerusform>Appuie sur Espace et suis. Chaque minute compte, même si tu t’arrêtes avant&#xa0;: un jour est acquis dès {minutes} min, une semaine dès {count} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last weeks</source>
        <extracomment>ui/history_view.py, ui/progress/progress_view.py, ui/week_card.py</extracomment>
        <translation>Dernières semaines</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>ui/history_view.py, ui/progress/progress_view.py, ui/session_list.py</extracomment>
        <translation>Séances</translation>
    </message>
    <message>
        <source>All of your progress</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Tous tes progrès</translation>
    </message>
    <message>
        <source>This week  ·  from {date}</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Cette semaine  ·  depuis le {date}</translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s)</source>
        <extracomment>ui/history_view.py, ui/progress/forms.py, ui/progress/session_browser.py</extracomment>
        <translation>
            <numerusform>{count} séance</numerusform>
            <numerusform>{count} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift W</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Maj W</translation>
    </message>
    <message numerus="yes">
        <source>longest {count} week(s)</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>
            <numerusform>la plus longue {count} semaine</numerusform>
            <numerusform>la plus longue {count} semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>consistency {share}</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>régularité {share}</translation>
    </message>
    <message numerus="yes">
        <source>{count} freeze(s) held</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>
            <numerusform>{count} joker en réserve</numerusform>
            <numerusform>{count} jokers en réserve</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet, and that is fine.</source>
        <extracomment>ui/history_view.py</extracomment>
        <translation>Rien ici pour l’instant, et c’est très bien.</translation>
    </message>
    <message>
        <source>at {time}, {seconds} s</source>
        <extracomment>ui/hover_card.py</extracomment>
        <translation>à {time}, {seconds} s</translation>
    </message>
    <message>
        <source>Any other key, or a click on the picture, pauses.</source>
        <extracomment>ui/key_list.py</extracomment>
        <translation>Toute autre touche, ou un clic sur l’image, met en pause.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>ui/key_list.py</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Reculer de 5 secondes</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Avancer de 5 secondes</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Reculer de 10 secondes</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Avancer de 10 secondes</translation>
    </message>
    <message>
        <source>This drill over and over</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Cet exercice en boucle</translation>
    </message>
    <message>
        <source>Pre-run</source>
        <extracomment>ui/keys.py, ui/words.py, routines/pre-run.toml</extracomment>
        <translation>Avant la course</translation>
    </message>
    <message>
        <source>Post-run</source>
        <extracomment>ui/keys.py, ui/words.py, routines/post-run.toml</extracomment>
        <translation>Après la course</translation>
    </message>
    <message>
        <source>Stand-alone</source>
        <extracomment>ui/keys.py, ui/words.py, routines/stand-alone.toml</extracomment>
        <translation>Sans course</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Son coupé ou remis</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <extracomment>ui/controls.py, ui/keys.py, ui/viewing.py</extracomment>
        <translation>Vitesse normale</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <source>One frame on</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <source>Full screen on the next monitor</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Plein écran sur l’écran suivant</translation>
    </message>
    <message>
        <source>Leave full screen, close what is open</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Quitter le plein écran, fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Captions off or on</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Sous-titres cachés ou affichés</translation>
    </message>
    <message>
        <source>Easier and harder variants</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Variantes faciles et difficiles</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <extracomment>ui/keys.py, ui/viewing.py</extracomment>
        <translation>Image en miroir</translation>
    </message>
    <message>
        <source>Large text, to read across the room</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Grand texte, à lire de loin</translation>
    </message>
    <message>
        <source>Sound only, and the picture again</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Son seul, et retour de l’image</translation>
    </message>
    <message>
        <source>A small window above all others, and back</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Une petite fenêtre au-dessus des autres, et retour</translation>
    </message>
    <message>
        <source>How many minutes you have</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Combien de minutes tu as</translation>
    </message>
    <message>
        <source>Let this drill rest, or swap it</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Mettre l’exercice au repos ou l’échanger</translation>
    </message>
    <message>
        <source>Your weeks, shown or hidden</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Tes semaines, affichées ou cachées</translation>
    </message>
    <message>
        <source>All of your progress, and every session</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Tous tes progrès et chaque séance</translation>
    </message>
    <message>
        <source>In your own video: a drill begins here</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Dans ta vidéo&#xa0;: un exercice commence ici</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Cette liste de touches</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/hip_test/page.py, ui/keys.py, ui/notice.py, ui/progress/progress_view.py</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>ui/controls.py, ui/keys.py</extracomment>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>ui/language.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>{number}%</source>
        <extracomment>ui/locale.py</extracomment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Your session is kept in memory and will be saved again: {reason}</source>
        <extracomment>ui/logbook.py</extracomment>
        <translation>Ta séance est gardée en mémoire et sera enregistrée plus tard&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>HipMob: {routine}</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>HipMob&#xa0;: {routine}</translation>
    </message>
    <message>
        <source>Routine: {routine}, {number} of {total}</source>
        <extracomment>ui/mode_switch.py</extracomment>
        <translation>Routine&#xa0;: {routine}, {number} sur {total}</translation>
    </message>
    <message>
        <source>Pre-run 1, post-run 2, stand-alone 3</source>
        <extracomment>ui/mode_switch.py</extracomment>
        <translation>Avant la course 1, après la course 2, sans course 3</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/notice.py</extracomment>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Get ready</source>
        <extracomment>ui/announcer.py, ui/overlay.py</extracomment>
        <translation>Prépare-toi</translation>
    </message>
    <message>
        <source>to start</source>
        <extracomment>ui/overlay.py</extracomment>
        <translation>au départ</translation>
    </message>
    <message>
        <source>Drag drills over and into order, or use Enter, Delete, and Alt with the arrow keys.</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Fais glisser les exercices et range-les, ou utilise Entrée, Suppr et Alt avec les flèches.</translation>
    </message>
    <message numerus="yes">
        <source>{count} drill(s)</source>
        <extracomment>ui/own/builder.py, ui/own/sheets.py, ui/start_card.py</extracomment>
        <translation>
            <numerusform>{count} exercice</numerusform>
            <numerusform>{count} exercices</numerusform>
        </translation>
    </message>
    <message>
        <source>each side</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>de chaque côté</translation>
    </message>
    <message>
        <source>Build your own routine</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Composer ta routine</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>ui/own/builder.py, ui/progress/forms.py, ui/setting_pages/weeks_page.py</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>All drills</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>Your routine</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Ta routine</translation>
    </message>
    <message>
        <source>Save and follow</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Enregistrer et suivre</translation>
    </message>
    <message>
        <source>{drills}. There is no time for: {names}</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>{drills}. Pas de temps pour&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/own/builder.py, ui/own/sheets.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Done as</source>
        <extracomment>ui/own/builder.py, ui/own/sheets.py</extracomment>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Add the drill to your routine</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Ajouter l’exercice à ta routine</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the drill up</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Monter l’exercice</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the drill down</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Descendre l’exercice</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the drill out of your routine</source>
        <extracomment>ui/own/builder.py</extracomment>
        <translation>Retirer l’exercice de ta routine</translation>
    </message>
    <message>
        <source>My routine</source>
        <extracomment>ui/own/collection.py</extracomment>
        <translation>Ma routine</translation>
    </message>
    <message>
        <source>Open a video</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Ouvrir une vidéo</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>“{name}” is off the list; the file is where it was.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est retiré de la liste&#xa0;; le fichier est resté où il était.</translation>
    </message>
    <message>
        <source>“{name}” is off the list.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est retiré de la liste.</translation>
    </message>
    <message>
        <source>D marks where a drill begins in a video of your own. Drop one on the window.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>D marque où commence un exercice dans une vidéo à toi. Dépose-en une sur la fenêtre.</translation>
    </message>
    <message>
        <source>Press D where a drill begins, or paste a list of drills: Ctrl O, Change.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Appuie sur D où commence un exercice, ou colle une liste d’exercices&#xa0;: Ctrl O, Modifier.</translation>
    </message>
    <message>
        <source>Start your video, and press D where a drill begins.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>Lance ta vidéo, et appuie sur D où commence un exercice.</translation>
    </message>
    <message>
        <source>“{drill}” begins at {time}. Give it a name later with Ctrl O.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>«&#xa0;{drill}&#xa0;» commence à {time}. Donne-lui un nom plus tard avec Ctrl O.</translation>
    </message>
    <message>
        <source>This is too near the end for another drill.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>C’est trop près de la fin pour un autre exercice.</translation>
    </message>
    <message>
        <source>Build a routine from the drills, or drop a video on the window: its chapters become drills; without chapters you mark where each drill begins, with D while you watch or by pasted lines. The file stays where it is; nothing is uploaded.</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Compose une routine avec les exercices, ou dépose une vidéo sur la fenêtre&#xa0;: ses chapitres deviennent des exercices&#xa0;; sans chapitres, tu marques où chacun commence, avec D en regardant ou par des lignes collées. Le fichier reste où il est&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The file is no longer there: {path}</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Le fichier n’est plus là&#xa0;: {path}</translation>
    </message>
    <message>
        <source>One line for each drill: when it begins, and its name. “(left)” or “(right)” at the end tells the side; lines called Rest or Get ready are not counted as work.</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Une ligne par exercice&#xa0;: quand il commence, et son nom. «&#xa0;(left)&#xa0;» ou «&#xa0;(right)&#xa0;» à la fin dit le côté&#xa0;; les lignes nommées Rest ou Get ready ne comptent pas comme travail.</translation>
    </message>
    <message>
        <source>Your own routines and videos</source>
        <extracomment>ui/keys.py, ui/own/sheets.py</extracomment>
        <translation>Tes routines et vidéos</translation>
    </message>
    <message>
        <source>The drills of your video</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Les exercices de ta vidéo</translation>
    </message>
    <message>
        <source>0:00 Cat-cow
0:45 Pigeon pose (left)
1:30 Pigeon pose (right)</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>0:00 Chat-vache
0:45 Pigeon (left)
1:30 Pigeon (right)</translation>
    </message>
    <message>
        <source>Build a routine…</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Composer une routine…</translation>
    </message>
    <message>
        <source>Open a video…</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Ouvrir une vidéo…</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow {name}</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Suivre {name}</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Retirer {name} de la liste</translation>
    </message>
    <message>
        <source>Drills</source>
        <extracomment>ui/own/sheets.py</extracomment>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>No video player works here. {reason}</source>
        <extracomment>ui/player_choice.py</extracomment>
        <translation>Aucun lecteur vidéo ne marche ici. {reason}</translation>
    </message>
    <message>
        <source>The {routine} video could not be made anew: {reason}</source>
        <extracomment>ui/practice.py</extracomment>
        <translation>La vidéo «&#xa0;{routine}&#xa0;» n’a pas pu être refaite&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The {routine} video could not be made: {reason}</source>
        <extracomment>ui/practice.py</extracomment>
        <translation>La vidéo «&#xa0;{routine}&#xa0;» n’a pas pu être faite&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{left_share} left, {right_share} right (left {left}, right {right})</source>
        <extracomment>ui/progress/balance_chart.py</extracomment>
        <translation>{left_share} à gauche, {right_share} à droite (gauche {left}, droite {right})</translation>
    </message>
    <message>
        <source>Left against right</source>
        <extracomment>ui/progress/balance_chart.py, ui/progress/progress_view.py</extracomment>
        <translation>Gauche et droite</translation>
    </message>
    <message>
        <source>nothing on one side only</source>
        <extracomment>ui/progress/balance_chart.py</extracomment>
        <translation>rien d’un seul côté</translation>
    </message>
    <message>
        <source>even (left {left}, right {right})</source>
        <extracomment>ui/progress/balance_chart.py</extracomment>
        <translation>égal (gauche {left}, droite {right})</translation>
    </message>
    <message>
        <source>even</source>
        <extracomment>ui/progress/balance_chart.py</extracomment>
        <translation>égal</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <extracomment>ui/progress/chart.py</extracomment>
        <translation>Semaine du {date}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>ui/progress/chart.py, ui/progress/progress_view.py</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>ui/progress/chart.py</extracomment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>ui/progress/chart.py, ui/progress/forms.py, ui/progress/heat_map.py, ui/progress/progress_view.py, ui/week_card.py</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s) brought back.</source>
        <extracomment>ui/progress/desk.py</extracomment>
        <translation>
            <numerusform>{count} séance rétablie.</numerusform>
            <numerusform>{count} séances rétablies.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work: {reason}.</source>
        <extracomment>ui/hip_test/desk.py, ui/progress/desk.py, ui/settings_desk.py</extracomment>
        <translation>Ça n’a pas marché&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The session was deleted.</source>
        <extracomment>ui/progress/desk.py</extracomment>
        <translation>La séance a été supprimée.</translation>
    </message>
    <message>
        <source>{file} was not imported: {reason}.</source>
        <extracomment>ui/progress/desk.py</extracomment>
        <translation>{file} n’a pas été importé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <extracomment>ui/progress/file_dialogs.py</extracomment>
        <translation>Importer des séances</translation>
    </message>
    <message>
        <source>Histories ({patterns})</source>
        <extracomment>ui/progress/file_dialogs.py</extracomment>
        <translation>Historiques ({patterns})</translation>
    </message>
    <message>
        <source>A folder for the activity files</source>
        <extracomment>ui/progress/file_dialogs.py</extracomment>
        <translation>Un dossier pour les fichiers d’activité</translation>
    </message>
    <message>
        <source>Export your history</source>
        <extracomment>ui/progress/file_dialogs.py</extracomment>
        <translation>Exporter ton historique</translation>
    </message>
    <message>
        <source>Illness</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Injury</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Blessure</translation>
    </message>
    <message>
        <source>Holiday</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Repos</translation>
    </message>
    <message>
        <source>It holds from this week on. Weeks before are counted by the goal they had.</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Il vaut à partir de cette semaine. Les semaines d’avant comptent selon le but qu’elles avaient.</translation>
    </message>
    <message>
        <source>Excuse the week of {date}</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Excuser la semaine du {date}</translation>
    </message>
    <message>
        <source>{date}  ·  {sessions}, {lost}</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>{date}  ·  {sessions}, {lost}</translation>
    </message>
    <message>
        <source>A copy is kept of each day with changes. Bringing one back adds the sessions that are missing now; nothing you have is changed or taken away.</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Une copie est gardée de chaque jour avec des changements. En reprendre une ajoute les séances qui manquent&#xa0;; rien de ce que tu as n’est changé ni enlevé.</translation>
    </message>
    <message>
        <source>A notification of the desktop says what the week still takes, and nothing once it is met.</source>
        <extracomment>ui/progress/forms.py, ui/setting_pages/reminders_page.py</extracomment>
        <translation>Une notification dit ce qu’il faut encore pour la semaine, et rien une fois qu’elle est réussie.</translation>
    </message>
    <message>
        <source>Your goal</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Ton but</translation>
    </message>
    <message>
        <source>Days a week</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Jours par semaine</translation>
    </message>
    <message>
        <source>Keep this goal</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Garder ce but</translation>
    </message>
    <message numerus="yes">
        <source> day(s) a week</source>
        <extracomment>ui/progress/forms.py, ui/setting_pages/weeks_page.py</extracomment>
        <translation>
            <numerusform> jour par semaine</numerusform>
            <numerusform> jours par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Excuse it</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>L’excuser</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>ui/progress/forms.py, ui/settings_desk.py</extracomment>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Add a session</source>
        <extracomment>ui/progress/forms.py, ui/progress/session_browser.py</extracomment>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Change this session</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Modifier cette séance</translation>
    </message>
    <message>
        <source>Routine</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Started at</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Commencée à</translation>
    </message>
    <message>
        <source>Work done</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Travail fait</translation>
    </message>
    <message>
        <source>Stiffness before</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Raideur avant</translation>
    </message>
    <message>
        <source>Stiffness after</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Raideur après</translation>
    </message>
    <message>
        <source>An excused week neither adds to your streak nor breaks it.</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Une semaine excusée n’allonge pas ta série et ne la casse pas.</translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s) not in your history now</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>
            <numerusform>{count} séance absente de l’historique</numerusform>
            <numerusform>{count} séances absentes de l’historique</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back what is missing</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Reprendre ce qui manque</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>{date}: {minutes} minutes, counts from {least} minutes on</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>{date}&#xa0;: {minutes} minutes, compte à partir de {least} minutes</translation>
    </message>
    <message numerus="yes">
        <source>Year from {date}: {count} day(s) counted.</source>
        <extracomment>ui/progress/heat_map.py</extracomment>
        <translation>
            <numerusform>Année depuis le {date}&#xa0;: {count} jour compte.</numerusform>
            <numerusform>Année depuis le {date}&#xa0;: {count} jours comptent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A year of days</source>
        <extracomment>ui/progress/heat_map.py</extracomment>
        <translation>Une année de jours</translation>
    </message>
    <message>
        <source>{date}: nothing</source>
        <extracomment>ui/progress/heat_map.py</extracomment>
        <translation>{date}&#xa0;: rien</translation>
    </message>
    <message>
        <source>{date}: {minutes} minutes, counts</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>{date}&#xa0;: {minutes} minutes, compte</translation>
    </message>
    <message>
        <source>ddd</source>
        <extracomment>ui/progress/heat_map.py, ui/week_card.py</extracomment>
        <translation>ddd</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes in {count} session(s)</source>
        <extracomment>ui/progress/mode_bars.py</extracomment>
        <translation>
            <numerusform>{minutes} minutes en {count} séance</numerusform>
            <numerusform>{minutes} minutes en {count} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes of work by mode</source>
        <extracomment>ui/progress/mode_bars.py</extracomment>
        <translation>Minutes de travail par type</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/progress/mode_bars.py</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>{date}: {what}.</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>{date}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Tout (JSON)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Tableau pour un tableur (CSV)</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Calendrier (ICS)</translation>
    </message>
    <message>
        <source>Activities for Garmin and Strava (TCX)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Activités pour Garmin et Strava (TCX)</translation>
    </message>
    <message>
        <source>Activities for Garmin and Strava (FIT)</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Activités pour Garmin et Strava (FIT)</translation>
    </message>
    <message>
        <source>Your progress</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Tes progrès</translation>
    </message>
    <message>
        <source>Close your progress</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Fermer tes progrès</translation>
    </message>
    <message>
        <source>Excuse this week…</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Excuser cette semaine…</translation>
    </message>
    <message numerus="yes">
        <source>Goal: {count} day(s) a week</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>
            <numerusform>But&#xa0;: {count} jour par semaine</numerusform>
            <numerusform>But&#xa0;: {count} jours par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>{first_month} to {last_month}</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>De {first_month} à {last_month}</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Exporter ▾</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>ui/progress/progress_view.py, ui/setting_pages/data_page.py</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>ui/progress/progress_view.py, ui/setting_pages/data_page.py</extracomment>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Rappels…</translation>
    </message>
    <message>
        <source>Weeks and charts</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Semaines et graphiques</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Une année plus tôt</translation>
    </message>
    <message>
        <source>A year later</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Une année plus tard</translation>
    </message>
    <message>
        <source>Half a year</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Six mois</translation>
    </message>
    <message>
        <source>All, by month</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Tout, par mois</translation>
    </message>
    <message>
        <source>Take the excuse back</source>
        <extracomment>ui/progress/progress_view.py</extracomment>
        <translation>Retirer l’excuse</translation>
    </message>
    <message>
        <source>Show {routine} sessions</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Afficher les séances&#xa0;: {routine}</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Afficher toutes les séances</translation>
    </message>
    <message>
        <source>No session here.</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Aucune séance ici.</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s) on {date}</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>
            <numerusform>{count} séance le {date}</numerusform>
            <numerusform>{count} séances le {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/progress/session_browser.py</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>You have done {length} of {routine}. They are kept as a session.</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Tu as fait {length} de «&#xa0;{routine}&#xa0;». C’est gardé comme séance.</translation>
    </message>
    <message>
        <source>Your last {routine} session broke off at {time}. The {length} you did are in your history.</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Ta dernière séance «&#xa0;{routine}&#xa0;» s’est arrêtée à {time}. Tes {length} sont dans ton historique.</translation>
    </message>
    <message>
        <source>Switch to {routine}?</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Passer à «&#xa0;{routine}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Stay with {routine}</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Rester avec «&#xa0;{routine}&#xa0;»</translation>
    </message>
    <message>
        <source>Go on where you stopped?</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Reprendre où tu t’es arrêté&#xa0;?</translation>
    </message>
    <message>
        <source>Go on at {time}</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Reprendre à {time}</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>What you do now counts for today.</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>Ce que tu fais maintenant compte pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <extracomment>ui/reminder_fields.py</extracomment>
        <translation>Me rappeler</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <extracomment>ui/reminder_fields.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Remind on {weekday}</source>
        <extracomment>ui/reminder_fields.py</extracomment>
        <translation>Rappel le {weekday}</translation>
    </message>
    <message>
        <source>{drill} ({side})</source>
        <extracomment>ui/remote_control.py</extracomment>
        <translation>{drill} ({side})</translation>
    </message>
    <message>
        <source>{time} done</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>{time} faites</translation>
    </message>
    <message>
        <source>{time} of {planned}</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>{time} sur {planned}</translation>
    </message>
    <message>
        <source>{length} of work</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>{length} de travail</translation>
    </message>
    <message>
        <source>{length} of work of {planned}</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>{length} de travail sur {planned}</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>ui/session_list.py</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>HipMob Desktop {version}</source>
        <extracomment>ui/setting_pages/about_page.py</extracomment>
        <translation>HipMob Desktop {version}</translation>
    </message>
    <message>
        <source>No account, no network; your history stays in a file on this computer.</source>
        <extracomment>ui/setting_pages/about_page.py</extracomment>
        <translation>Pas de compte, pas de réseau&#xa0;; ton historique reste dans un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>To have your data elsewhere, on a drive that you carry or share say: close HipMob, copy this folder there, and start HipMob with --data-dir and the new folder. The old folder stays as it is.</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Pour avoir tes données ailleurs, sur un disque que tu emportes ou partages par exemple&#xa0;: ferme HipMob, copie ce dossier là-bas et lance HipMob avec --data-dir et le nouveau dossier. L’ancien dossier reste tel quel.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The path was copied.</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Le chemin a été copié.</translation>
    </message>
    <message>
        <source>Your history, settings and backups are files in this folder:</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Ton historique, tes réglages et tes sauvegardes sont des fichiers dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you take it along:</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Rien ne quitte cet ordinateur, sauf si tu l’emportes&#xa0;:</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/setting_pages/data_page.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>High contrast is light or dark as your desktop is.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Le contraste élevé est clair ou sombre, comme ton bureau.</translation>
    </message>
    <message>
        <source>Movement</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>With less of it, the ring goes on by the second. The video moves either way.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Avec moins, l’anneau avance seconde par seconde. La vidéo bouge toujours.</translation>
    </message>
    <message>
        <source>Size of texts and controls</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Taille du texte et des commandes</translation>
    </message>
    <message>
        <source>Changes when HipMob starts the next time.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Change au prochain démarrage de HipMob.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>All of it</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What is said, written low in the picture  (C)</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Ce qui est dit, écrit en bas de l’image  (C)</translation>
    </message>
    <message>
        <source>As in a mirror: your left is on the left  (H)</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Comme dans un miroir&#xa0;: ta gauche est à gauche  (H)</translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Image en miroir</translation>
    </message>
    <message>
        <source>Athlete: {name}</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Modèle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Woman</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Athlete</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Who shows the drills</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Qui montre les exercices</translation>
    </message>
    <message>
        <source>Player</source>
        <extracomment>ui/controls.py, ui/setting_pages/player_page.py, ui/settings_desk.py</extracomment>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>it breaks off after {reached} of {whole} seconds.</source>
        <extracomment>media/file_player.py</extracomment>
        <translation>le fichier s’interrompt après {reached} secondes sur {whole}.</translation>
    </message>
    <message>
        <source>Saved: {length} of work</source>
        <extracomment>ui/announcer.py</extracomment>
        <translation>Enregistré&#xa0;: {length} de travail</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/announcer.py, ui/small_window.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The video is ready. Space starts it.</source>
        <extracomment>ui/announcer.py</extracomment>
        <translation>La vidéo est prête. Espace la démarre.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>ui/controls.py, ui/more_menu.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>speed, large text, sound only, small window</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>vitesse, grand texte, son seul, petite fenêtre</translation>
    </message>
    <message>
        <source>Opens a menu: speed, large text, sound only, small window</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Ouvre un menu&#xa0;: vitesse, grand texte, son seul, petite fenêtre</translation>
    </message>
    <message>
        <source>Over and over</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>En boucle</translation>
    </message>
    <message>
        <source>Go on as usual</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Reprendre normalement</translation>
    </message>
    <message>
        <source>Routine and app</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Routine et application</translation>
    </message>
    <message>
        <source>Speed {rate}</source>
        <extracomment>ui/controls.py</extracomment>
        <translation>Vitesse {rate}</translation>
    </message>
    <message>
        <source>The computer&apos;s sound is gone. The routine goes on without it.</source>
        <extracomment>ui/desktop.py</extracomment>
        <translation>Le son de l’ordinateur a disparu. La routine continue sans lui.</translation>
    </message>
    <message>
        <source>This computer has nothing to sound through. The routine plays without sound.</source>
        <extracomment>ui/desktop.py</extracomment>
        <translation>Cet ordinateur n’a pas de sortie de son. La routine se joue sans son.</translation>
    </message>
    <message numerus="yes">
        <source>The three routines have {count} minute(s) today.</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>
            <numerusform>Les trois routines durent {count} minute aujourd’hui.</numerusform>
            <numerusform>Les trois routines durent {count} minutes aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hip self-test: due this month</source>
        <extracomment>ui/hip_test/due_line.py</extracomment>
        <translation>Autotest&#xa0;: à faire ce mois-ci</translation>
    </message>
    <message>
        <source>Two minutes, to compare your hips with a month ago  (Shift H)</source>
        <extracomment>ui/hip_test/due_line.py</extracomment>
        <translation>Deux minutes, pour comparer tes hanches à celles d’il y a un mois  (Maj H)</translation>
    </message>
    <message>
        <source>Not this month</source>
        <extracomment>ui/hip_test/due_line.py</extracomment>
        <translation>Pas ce mois-ci</translation>
    </message>
    <message>
        <source>Pain </source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>Douleur </translation>
    </message>
    <message>
        <source>Pain –</source>
        <extracomment>ui/hip_test/fields.py</extracomment>
        <translation>Douleur –</translation>
    </message>
    <message>
        <source>{side}: {changes}.</source>
        <extracomment>ui/hip_test/guide_pages.py, ui/hip_test/words.py</extracomment>
        <translation>{side}&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>{amount} since {day}</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{amount} depuis le {day}</translation>
    </message>
    <message>
        <source>{change} (a real change, stiffer)</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{change} (un vrai changement, plus raide)</translation>
    </message>
    <message>
        <source>{change} (within the noise)</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{change} (dans la marge d’erreur)</translation>
    </message>
    <message>
        <source>{change} (a real change, freer)</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>{change} (un vrai changement, plus libre)</translation>
    </message>
    <message>
        <source>Rotation</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Thomas</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Thomas</translation>
    </message>
    <message>
        <source>FABER</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>FABER</translation>
    </message>
    <message>
        <source>Leg raise</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Jambe levée</translation>
    </message>
    <message>
        <source>By themselves, 1, 2 and 3 choose before and after a routine; with Ctrl they always do.</source>
        <extracomment>ui/key_list.py</extracomment>
        <translation>Seuls, 1, 2 et 3 choisissent avant et après une routine&#xa0;; avec Ctrl, toujours.</translation>
    </message>
    <message>
        <source>During a routine: to that tenth of it</source>
        <extracomment>ui/key_list.py</extracomment>
        <translation>Pendant une routine&#xa0;: aller à ce dixième</translation>
    </message>
    <message>
        <source>The monthly hip self-test</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>L’autotest mensuel des hanches</translation>
    </message>
    <message>
        <source>Save the video for a phone</source>
        <extracomment>ui/keys.py</extracomment>
        <translation>Enregistrer la vidéo pour un téléphone</translation>
    </message>
    <message>
        <source>Save as a file for a phone</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Enregistrer en fichier pour un téléphone</translation>
    </message>
    <message>
        <source>Writing {file}: {share}</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Écriture de {file}&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{file} is ready for your phone.</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>{file} est prêt pour ton téléphone.</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>Un fichier est déjà en cours d’écriture.</translation>
    </message>
    <message>
        <source>Writing the file was stopped.</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>L’écriture du fichier a été arrêtée.</translation>
    </message>
    <message>
        <source>The video is not made yet. Try again in a moment.</source>
        <extracomment>ui/own/phone_copy.py</extracomment>
        <translation>La vidéo n’est pas encore faite. Réessaie dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>{count} hip self-test(s) brought back.</source>
        <extracomment>ui/progress/desk.py</extracomment>
        <translation>
            <numerusform>{count} autotest rétabli.</numerusform>
            <numerusform>{count} autotests rétablis.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copy}, {tests} too</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>{copy}, avec {tests}</translation>
    </message>
    <message numerus="yes">
        <source>{count} hip self-test(s)</source>
        <extracomment>ui/progress/forms.py</extracomment>
        <translation>
            <numerusform>{count} autotest</numerusform>
            <numerusform>{count} autotests</numerusform>
        </translation>
    </message>
    <message>
        <source>Patterns of the bars: {modes}</source>
        <extracomment>ui/progress/mode_bars.py</extracomment>
        <translation>Motifs des barres&#xa0;: {modes}</translation>
    </message>
    <message>
        <source>{routine} of {length}</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>{routine} de {length}</translation>
    </message>
    <message>
        <source>the changed {routine}</source>
        <extracomment>ui/questions.py</extracomment>
        <translation>routine modifiée&#xa0;: {routine}</translation>
    </message>
    <message>
        <source>Large text beside a smaller picture  (R)</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Grand texte à côté d’une image plus petite  (R)</translation>
    </message>
    <message>
        <source>Across the room</source>
        <extracomment>ui/setting_pages/picture_page.py</extracomment>
        <translation>Lisible de loin</translation>
    </message>
    <message>
        <source>Another player goes on where this one is.</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>Un autre lecteur continue où en est celui-ci.</translation>
    </message>
    <message>
        <source>The best there is</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>Le meilleur</translation>
    </message>
    <message>
        <source>{player} plays now.</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>{player} est en marche.</translation>
    </message>
    <message>
        <source>Nothing plays now.</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>Rien n’est en marche.</translation>
    </message>
    <message>
        <source>{player} cannot be used here. {reason}</source>
        <extracomment>ui/setting_pages/player_page.py</extracomment>
        <translation>{player} ne peut pas servir ici. {reason}</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Says what comes next, the cues and the count, in English</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Dit en anglais ce qui vient, les consignes et le décompte</translation>
    </message>
    <message>
        <source>Chimes</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Carillons</translation>
    </message>
    <message>
        <source>At the start and the end of each drill</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Au début et à la fin de chaque exercice</translation>
    </message>
    <message>
        <source>Volume of the ambient sound</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Volume du son d’ambiance</translation>
    </message>
    <message>
        <source>Ambient sound</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Son d’ambiance</translation>
    </message>
    <message>
        <source>A quiet sound under it all</source>
        <extracomment>ui/setting_pages/sound_page.py</extracomment>
        <translation>Un son discret sous le reste</translation>
    </message>
    <message>
        <source>Holds from this week on. Weeks before are counted by the goal they had.</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Vaut à partir de cette semaine. Les semaines d’avant comptent selon le but qu’elles avaient.</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>All your weeks are counted anew.</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Toutes tes semaines sont recomptées.</translation>
    </message>
    <message>
        <source>A day counts from</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Un jour compte à partir de</translation>
    </message>
    <message>
        <source>Minutes of work on one day, together or in pieces.</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Minutes de travail d’un jour, d’un coup ou par morceaux.</translation>
    </message>
    <message>
        <source>A day ends at</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Un jour finit à</translation>
    </message>
    <message>
        <source>Until then, a session after midnight belongs to the evening before. Sessions you have stay as they are.</source>
        <extracomment>ui/setting_pages/weeks_page.py</extracomment>
        <translation>Jusque-là, une séance après minuit compte pour la veille. Les séances que tu as restent comme elles sont.</translation>
    </message>
    <message>
        <source>Voice and sounds</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>Voix et sons</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>ui/settings_desk.py, ui/video_pane.py</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>Tes données</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>ui/settings_sheet.py</extracomment>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>HipMob: small window</source>
        <extracomment>ui/small_window.py</extracomment>
        <translation>HipMob&#xa0;: petite fenêtre</translation>
    </message>
    <message>
        <source>Small window</source>
        <extracomment>ui/small_window.py</extracomment>
        <translation>Petite fenêtre</translation>
    </message>
    <message>
        <source>Space pauses, Escape goes back to the large window, plus and minus resize.</source>
        <extracomment>ui/small_window.py</extracomment>
        <translation>Espace met en pause, Échap revient à la grande fenêtre, plus et moins changent la taille.</translation>
    </message>
    <message>
        <source>Getting your video ready  {share}</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Ta vidéo se prépare  {share}</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>A video of your own.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Une vidéo à toi.</translation>
    </message>
    <message>
        <source>Put together by you.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Composée par toi.</translation>
    </message>
    <message>
        <source>Wake up your hips before the first step.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Réveille tes hanches avant le premier pas.</translation>
    </message>
    <message>
        <source>Let your hips settle after the last one.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Laisse tes hanches se calmer après le dernier.</translation>
    </message>
    <message>
        <source>Time for your hips, whenever you like.</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Du temps pour tes hanches, quand tu veux.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Make the video and start</source>
        <extracomment>ui/start_card.py</extracomment>
        <translation>Faire la vidéo et démarrer</translation>
    </message>
    <message>
        <source>Timeline of drills</source>
        <extracomment>ui/timeline.py</extracomment>
        <translation>Frise des exercices</translation>
    </message>
    <message>
        <source>Timeline of drills. Left and right choose a drill, Enter goes to it.</source>
        <extracomment>ui/timeline.py</extracomment>
        <translation>Frise des exercices. Gauche et droite choisissent un exercice, Entrée y va.</translation>
    </message>
    <message>
        <source>{drill}, over and over</source>
        <extracomment>ui/timeline.py</extracomment>
        <translation>{drill}, en boucle</translation>
    </message>
    <message>
        <source>Rest or swap it…</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Repos ou échange…</translation>
    </message>
    <message>
        <source>Let this drill rest, or swap it  (Shift T)</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Mettre l’exercice au repos ou l’échanger  (Maj T)</translation>
    </message>
    <message>
        <source>Harder: {how}</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Plus difficile&#xa0;: {how}</translation>
    </message>
    <message>
        <source>Easier variant of {drill}</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Variante facile&#xa0;: {drill}</translation>
    </message>
    <message>
        <source>V closes</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>V ferme</translation>
    </message>
    <message>
        <source>Take care: {caution}</source>
        <extracomment>ui/variants_panel.py</extracomment>
        <translation>Attention&#xa0;: {caution}</translation>
    </message>
    <message>
        <source>The video is being made ready</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>La vidéo se prépare</translation>
    </message>
    <message>
        <source>Space makes the video and starts</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Espace fait la vidéo et démarre</translation>
    </message>
    <message>
        <source>Space starts the routine</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Espace démarre la routine</translation>
    </message>
    <message>
        <source>Playing, Space pauses</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>En lecture, Espace met en pause</translation>
    </message>
    <message>
        <source>Paused, Space goes on</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>En pause, Espace reprend</translation>
    </message>
    <message>
        <source>Done, Space starts once more</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Terminé, Espace recommence</translation>
    </message>
    <message>
        <source>Paused  ·  Space goes on</source>
        <extracomment>ui/video_pane.py</extracomment>
        <translation>Pause  ·  Espace reprend</translation>
    </message>
    <message>
        <source>Large text, across the room</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Grand texte, lisible de loin</translation>
    </message>
    <message>
        <source>Sound only</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Son seul</translation>
    </message>
    <message>
        <source>Small window above all others</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Petite fenêtre au-dessus des autres</translation>
    </message>
    <message>
        <source>Monthly hip self-test…</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Autotest mensuel des hanches…</translation>
    </message>
    <message>
        <source>Your own routines and videos…</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Tes routines et vidéos…</translation>
    </message>
    <message>
        <source>Save as a file for a phone…</source>
        <extracomment>ui/viewing.py</extracomment>
        <translation>Enregistrer en fichier pour un téléphone…</translation>
    </message>
    <message>
        <source>Your streak starts with the first week met</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>Ta série commence avec la première semaine réussie</translation>
    </message>
    <message numerus="yes">
        <source>{count} week(s) in a row</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} semaine d’affilée</numerusform>
            <numerusform>{count} semaines d’affilée</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of {date}. {what}.</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>Semaine du {date}. {what}.</translation>
    </message>
    <message numerus="yes">
        <source>Last {count} week(s): {states}.</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>Dernière semaine ({count})&#xa0;: {states}.</numerusform>
            <numerusform>{count} dernières semaines&#xa0;: {states}.</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>Days that count this week: {days}</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>Jours qui comptent cette semaine&#xa0;: {days}</translation>
    </message>
    <message numerus="yes">
        <source>{count} met</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} réussie</numerusform>
            <numerusform>{count} réussies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} excused</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} excusée</numerusform>
            <numerusform>{count} excusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frozen</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} sauvée</numerusform>
            <numerusform>{count} sauvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} missed</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} manquée</numerusform>
            <numerusform>{count} manquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} running</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>
            <numerusform>{count} en cours</numerusform>
            <numerusform>{count} en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd</source>
        <extracomment>ui/week_card.py</extracomment>
        <translation>dddd</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Drill {number} of {total}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Exercice {number} sur {total}</translation>
    </message>
    <message>
        <source>{place}, {drill}, {side}, {length}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{place}, {drill}, {side}, {length}</translation>
    </message>
    <message numerus="yes">
        <source>{count} second(s)</source>
        <extracomment>ui/words.py</extracomment>
        <translation>
            <numerusform>{count} seconde</numerusform>
            <numerusform>{count} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>ui/words.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Hold {seconds} s</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Tenir {seconds} s</translation>
    </message>
    <message>
        <source>Getting ready, next {drill}, {length}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Préparation, d’abord {drill}, {length}</translation>
    </message>
    <message>
        <source>Transition, next {drill}, {length}</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Transition, ensuite {drill}, {length}</translation>
    </message>
    <message>
        <source>Left side</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Right side</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Alternating sides</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Côtés alternés</translation>
    </message>
    <message>
        <source>Both sides</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Deux côtés</translation>
    </message>
    <message>
        <source>left side</source>
        <extracomment>ui/words.py</extracomment>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>right side</source>
        <extracomment>ui/words.py</extracomment>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>alternating sides</source>
        <extracomment>ui/words.py</extracomment>
        <translation>côtés alternés</translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>ui/words.py</extracomment>
        <translation>deux côtés</translation>
    </message>
    <message>
        <source>LR</source>
        <extracomment>ui/words.py</extracomment>
        <translation>GD</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Dynamique</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>ui/words.py</extracomment>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>{file} must end in {endings}.</source>
        <extracomment>video/assemble.py</extracomment>
        <translation>{file} doit se terminer par {endings}.</translation>
    </message>
    <message>
        <source>The clip {clip} is not as its manifest says; it may be damaged.</source>
        <extracomment>video/assemble.py</extracomment>
        <translation>Le clip {clip} n’est pas comme le dit son manifeste&#xa0;; il est peut-être endommagé.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>video/whole.py</extracomment>
        <translation>{file} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The clip {file} cannot be read: {reason}.</source>
        <extracomment>video/assemble.py</extracomment>
        <translation>Le clip {file} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Making the video was cancelled.</source>
        <extracomment>video/assemble.py</extracomment>
        <translation>La préparation de la vidéo a été annulée.</translation>
    </message>
    <message>
        <source>The video cannot be kept in {folder}: {reason}.</source>
        <extracomment>video/cache.py</extracomment>
        <translation>La vidéo ne peut pas être gardée dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The clip {clip} is missing from {folder}.</source>
        <extracomment>video/clips.py</extracomment>
        <translation>Le clip {clip} manque dans {folder}.</translation>
    </message>
    <message>
        <source>The voice clip {clip} is missing from {folder}.</source>
        <extracomment>video/clips.py</extracomment>
        <translation>Le clip vocal {clip} manque dans {folder}.</translation>
    </message>
    <message>
        <source>The list of clips {file} cannot be read ({reason}).</source>
        <extracomment>video/clips.py</extracomment>
        <translation>La liste des clips {file} ne peut pas être lue ({reason}).</translation>
    </message>
    <message>
        <source>The list of clips {file} is damaged: {reason}.</source>
        <extracomment>video/clips.py</extracomment>
        <translation>La liste des clips {file} est endommagée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} must end in {suffix}.</source>
        <extracomment>video/phone.py</extracomment>
        <translation>{file} doit se terminer par {suffix}.</translation>
    </message>
    <message>
        <source>Writing the video was cancelled.</source>
        <extracomment>video/phone.py</extracomment>
        <translation>L’écriture de la vidéo a été annulée.</translation>
    </message>
    <message>
        <source>Get ready: {drill}</source>
        <extracomment>domain/own_videos.py, video/plan.py</extracomment>
        <translation>Prépare-toi&#xa0;: {drill}</translation>
    </message>
    <message>
        <source>This video of your own is not on your list any more.</source>
        <extracomment>app.py</extracomment>
        <translation>Ta vidéo n’est plus dans ta liste.</translation>
    </message>
    <message>
        <source>Pausing the routine and keeping the session</source>
        <extracomment>desktop/sleep.py</extracomment>
        <translation>La routine est mise en pause et la séance enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>These drills do not fill {count} minute(s); add another.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>
            <numerusform>Ces exercices ne remplissent pas {count} minute&#xa0;; ajoutes-en un autre.</numerusform>
            <numerusform>Ces exercices ne remplissent pas {count} minutes&#xa0;; ajoutes-en un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>These drills are enough for {most} minutes, not for {minutes}.</source>
        <extracomment>domain/fitting.py</extracomment>
        <translation>Ces exercices suffisent pour {most} minutes, pas pour {minutes}.</translation>
    </message>
    <message>
        <source>is not as the app writes it</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>n’est pas comme l’application l’écrit</translation>
    </message>
    <message>
        <source>line {line}, {column}: {reason}</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>ligne {line}, {column}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>is not a moment such as {example}</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>n’est pas un moment comme {example}</translation>
    </message>
    <message>
        <source>is not a day such as {example}</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>n’est pas un jour comme {example}</translation>
    </message>
    <message>
        <source>is not a number of seconds</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>n’est pas un nombre de secondes</translation>
    </message>
    <message>
        <source>is not a whole number from 0 to 10</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>n’est pas un nombre entier de 0 à 10</translation>
    </message>
    <message>
        <source>is none of {words}</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>n’est aucun de ces mots&#xa0;: {words}</translation>
    </message>
    <message>
        <source>line {line}: is not a line of a table</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>ligne {line}&#xa0;: n’est pas une ligne de tableau</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>exchange/table.py</extracomment>
        <translation>est vide</translation>
    </message>
    <message>
        <source>{app} is running already; its window was asked for.</source>
        <extracomment>launch.py</extracomment>
        <translation>{app} est déjà ouvert&#xa0;; sa fenêtre a été demandée.</translation>
    </message>
    <message>
        <source>no picture could be shown; it is damaged or of a kind that cannot be played here.</source>
        <extracomment>media/file_player.py</extracomment>
        <translation>aucune image n’a pu être affichée&#xa0;; le fichier est endommagé ou d’un type qui ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>no new picture came for {seconds} seconds.</source>
        <extracomment>media/file_player.py</extracomment>
        <translation>aucune nouvelle image n’est arrivée pendant {seconds} secondes.</translation>
    </message>
    <message>
        <source>QtMultimedia could not play it.</source>
        <extracomment>media/qt_player.py</extracomment>
        <translation>QtMultimedia n’a pas pu le lire.</translation>
    </message>
    <message>
        <source>Only the drills of the three built-in routines can rest or be swapped.</source>
        <extracomment>ui/fitting/desk.py</extracomment>
        <translation>Seuls les exercices des trois routines fournies peuvent être mis au repos ou échangés.</translation>
    </message>
    <message>
        <source>Often given: {lowest} to {highest}°. We could not verify that.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Souvent cité&#xa0;: {lowest} à {highest}°. Nous n’avons pas pu le vérifier.</translation>
    </message>
    <message>
        <source>Others averaged {lowest} to {highest}°. An average is no target.</source>
        <extracomment>ui/hip_test/words.py</extracomment>
        <translation>Les autres étaient en moyenne à {lowest}–{highest}°. Une moyenne n’est pas un but.</translation>
    </message>
    <message>
        <source>{routine} is on show again.</source>
        <extracomment>ui/own/desk.py</extracomment>
        <translation>«&#xa0;{routine}&#xa0;» est de nouveau affiché.</translation>
    </message>
    <message>
        <source>A drill that rests comes back by itself; one that is swapped stays so until it is swapped back.</source>
        <extracomment>ui/setting_pages/drills_page.py</extracomment>
        <translation>Un exercice au repos revient de lui-même&#xa0;; un exercice échangé le reste jusqu’à ce qu’on le remette.</translation>
    </message>
    <message>
        <source>HipMob closes and opens again. A session under way is kept.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>HipMob se ferme puis se rouvre. Une séance en cours est conservée.</translation>
    </message>
    <message>
        <source>On top of your desktop&apos;s text size. Changes when HipMob starts the next time.</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>En plus de la taille de texte de ton bureau. Change au prochain démarrage de HipMob.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>ui/setting_pages/looks_page.py</extracomment>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Your drills</source>
        <extracomment>ui/settings_desk.py</extracomment>
        <translation>Tes exercices</translation>
    </message>
    <message>
        <source>{file} is the video itself. Choose another name for the copy.</source>
        <extracomment>video/phone.py</extracomment>
        <translation>{file} est la vidéo elle-même. Choisis un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>Hip mobility: {routine}</source>
        <extracomment>video/plan.py</extracomment>
        <translation>Mobilité des hanches&#xa0;: {routine}</translation>
    </message>
    <message>
        <source>{file} holds no moving picture.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} ne contient pas d’image animée.</translation>
    </message>
    <message>
        <source>{file} is cut short: it ends after {reached} of {length}.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} est coupé&#xa0;: il s’arrête à {reached} sur {length}.</translation>
    </message>
    <message>
        <source>{file} is not a video that can be played.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} n’est pas une vidéo lisible.</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <extracomment>video/probe.py</extracomment>
        <translation>{file} n’existe pas.</translation>
    </message>
    <message>
        <source>A-march</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>Marche genoux hauts</translation>
    </message>
    <message>
        <source>40 to 60 steps</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>40 à 60 pas</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <extracomment>drills/a-march.toml, drills/half-kneeling-hip-rock.toml, drills/leg-swing-sagittal.toml, drills/lunge-rotation.toml, drills/reverse-lunge-reach.toml</extracomment>
        <translation>fléchisseurs de hanche</translation>
    </message>
    <message>
        <source>glutes of the standing leg</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>fessiers de la jambe d’appui</translation>
    </message>
    <message>
        <source>coordination</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>coordination</translation>
    </message>
    <message>
        <source>Stand tall with your feet hip-width apart and your arms ready to swing.</source>
        <extracomment>drills/a-march.toml, what the voice says, as a caption</extracomment>
        <translation>Tiens-toi droit, les pieds à la largeur des hanches, les bras prêts à se balancer.</translation>
    </message>
    <message>
        <source>Stand tall on the planted leg.</source>
        <extracomment>drills/a-march.toml, what the voice says, as a caption</extracomment>
        <translation>Reste grand sur la jambe d’appui.</translation>
    </message>
    <message>
        <source>Knee up, toes up.</source>
        <extracomment>drills/a-march.toml, what the voice says, as a caption</extracomment>
        <translation>Genou haut, orteils hauts.</translation>
    </message>
    <message>
        <source>Leaning back to get the knee higher.</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>Se pencher en arrière pour monter le genou plus haut.</translation>
    </message>
    <message>
        <source>Lift the knee only as high as feels easy, with a hand on a wall.</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>Ne lève le genou qu’aussi haut que c’est facile, une main contre un mur.</translation>
    </message>
    <message>
        <source>Rise onto the ball of the planted foot with every step.</source>
        <extracomment>drills/a-march.toml</extracomment>
        <translation>Monte sur la pointe du pied d’appui à chaque pas.</translation>
    </message>
    <message>
        <source>Stay within reach of a wall if your balance is unsure.</source>
        <extracomment>drills/a-march.toml, drills/hip-airplane.toml, drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Reste à portée d’un mur si ton équilibre est incertain.</translation>
    </message>
    <message>
        <source>Adductor rock-back</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Bascule des adducteurs</translation>
    </message>
    <message>
        <source>6 to 10 on each side</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>6 à 10 de chaque côté</translation>
    </message>
    <message>
        <source>adductors</source>
        <extracomment>drills/adductor-rock-back.toml, drills/frog-stretch.toml, drills/lateral-lunge.toml, drills/leg-swing-lateral.toml, drills/lunge-rotation.toml</extracomment>
        <translation>adducteurs</translation>
    </message>
    <message>
        <source>Kneel on all fours and stretch one leg straight out to the side with the foot flat.</source>
        <extracomment>drills/adductor-rock-back.toml, what the voice says, as a caption</extracomment>
        <translation>Mets-toi à quatre pattes et tends une jambe sur le côté, le pied à plat.</translation>
    </message>
    <message>
        <source>Send your hips back.</source>
        <extracomment>drills/adductor-rock-back.toml, what the voice says, as a caption</extracomment>
        <translation>Envoie les hanches en arrière.</translation>
    </message>
    <message>
        <source>Keep your spine long.</source>
        <extracomment>drills/adductor-rock-back.toml, what the voice says, as a caption</extracomment>
        <translation>Garde le dos long.</translation>
    </message>
    <message>
        <source>Rounding the back at the end.</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Arrondir le dos à la fin.</translation>
    </message>
    <message>
        <source>Rock back less far.</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Bascule moins loin.</translation>
    </message>
    <message>
        <source>Come down onto your forearms.</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Descends sur les avant-bras.</translation>
    </message>
    <message>
        <source>Stay in a small range after a groin strain.</source>
        <extracomment>drills/adductor-rock-back.toml</extracomment>
        <translation>Garde une petite amplitude après une lésion à l’aine.</translation>
    </message>
    <message>
        <source>Cat-cow</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Chat-vache</translation>
    </message>
    <message>
        <source>6 slow rounds</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>6 tours lents</translation>
    </message>
    <message>
        <source>spine</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>colonne vertébrale</translation>
    </message>
    <message>
        <source>pelvic control</source>
        <extracomment>drills/cat-cow.toml, drills/single-leg-hinge-drive.toml</extracomment>
        <translation>contrôle du bassin</translation>
    </message>
    <message>
        <source>Kneel on all fours with your hands under your shoulders and your knees under your hips.</source>
        <extracomment>drills/cat-cow.toml, drills/fire-hydrant.toml, what the voice says, as a caption</extracomment>
        <translation>Mets-toi à quatre pattes, les mains sous les épaules et les genoux sous les hanches.</translation>
    </message>
    <message>
        <source>The tail starts the movement.</source>
        <extracomment>drills/cat-cow.toml, what the voice says, as a caption</extracomment>
        <translation>Le coccyx lance le mouvement.</translation>
    </message>
    <message>
        <source>The head follows last.</source>
        <extracomment>drills/cat-cow.toml, what the voice says, as a caption</extracomment>
        <translation>La tête suit en dernier.</translation>
    </message>
    <message>
        <source>Bending the elbows.</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Plier les coudes.</translation>
    </message>
    <message>
        <source>Rest on your forearms.</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Appuie-toi sur les avant-bras.</translation>
    </message>
    <message>
        <source>Move one segment of the spine at a time.</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Bouge la colonne vertèbre par vertèbre.</translation>
    </message>
    <message>
        <source>Make it smaller if your wrists or back hurt.</source>
        <extracomment>drills/cat-cow.toml</extracomment>
        <translation>Fais plus petit si les poignets ou le dos font mal.</translation>
    </message>
    <message>
        <source>Supine figure-four stretch</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Étirement en quatre sur le dos</translation>
    </message>
    <message>
        <source>30 seconds on each side</source>
        <extracomment>drills/figure-four-stretch.toml, drills/half-kneeling-hamstring-stretch.toml, drills/half-kneeling-hip-flexor-stretch.toml, drills/ninety-ninety-stretch.toml, drills/standing-quad-stretch.toml</extracomment>
        <translation>30 secondes de chaque côté</translation>
    </message>
    <message>
        <source>glutes</source>
        <extracomment>drills/figure-four-stretch.toml, drills/lateral-lunge.toml, drills/leg-swing-sagittal.toml, drills/ninety-ninety-stretch.toml, drills/reverse-lunge-reach.toml, drills/single-leg-hinge-drive.toml</extracomment>
        <translation>fessiers</translation>
    </message>
    <message>
        <source>deep hip rotators</source>
        <extracomment>drills/figure-four-stretch.toml, drills/ninety-ninety-stretch.toml</extracomment>
        <translation>rotateurs profonds de la hanche</translation>
    </message>
    <message>
        <source>Lie on your back, rest one ankle on the opposite thigh and hold behind that thigh.</source>
        <extracomment>drills/figure-four-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le dos, pose une cheville sur l’autre cuisse et tiens cette cuisse par derrière.</translation>
    </message>
    <message>
        <source>Flex the crossed foot.</source>
        <extracomment>drills/figure-four-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Fléchis le pied croisé.</translation>
    </message>
    <message>
        <source>Keep your sacrum heavy.</source>
        <extracomment>drills/figure-four-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Garde le sacrum lourd.</translation>
    </message>
    <message>
        <source>Tensing the neck.</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Contracter la nuque.</translation>
    </message>
    <message>
        <source>Leave the lower foot on the floor.</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Laisse le pied du bas au sol.</translation>
    </message>
    <message>
        <source>Pull the thigh closer.</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Tire la cuisse plus près.</translation>
    </message>
    <message>
        <source>Ease off if the knee of the crossed leg hurts.</source>
        <extracomment>drills/figure-four-stretch.toml</extracomment>
        <translation>Relâche un peu si le genou de la jambe croisée fait mal.</translation>
    </message>
    <message>
        <source>Fire hydrant</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>Fire hydrant</translation>
    </message>
    <message>
        <source>8 on each side</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>8 de chaque côté</translation>
    </message>
    <message>
        <source>gluteus medius</source>
        <extracomment>drills/fire-hydrant.toml, drills/hip-airplane.toml, drills/side-lying-hip-abduction.toml</extracomment>
        <translation>moyen fessier</translation>
    </message>
    <message>
        <source>Lift the knee sideways.</source>
        <extracomment>drills/fire-hydrant.toml, what the voice says, as a caption</extracomment>
        <translation>Lève le genou sur le côté.</translation>
    </message>
    <message>
        <source>Keep your back flat as a tabletop.</source>
        <extracomment>drills/fire-hydrant.toml, what the voice says, as a caption</extracomment>
        <translation>Garde le dos plat comme une table.</translation>
    </message>
    <message>
        <source>Rolling the pelvis to lift the knee higher.</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>Tourner le bassin pour lever le genou plus haut.</translation>
    </message>
    <message>
        <source>Lift only half as high.</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>Ne lève qu’à mi-hauteur.</translation>
    </message>
    <message>
        <source>Pause at the top.</source>
        <extracomment>drills/fire-hydrant.toml, drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Marque une pause en haut.</translation>
    </message>
    <message>
        <source>Lift less if the outside of the hip hurts.</source>
        <extracomment>drills/fire-hydrant.toml</extracomment>
        <translation>Lève moins si l’extérieur de la hanche fait mal.</translation>
    </message>
    <message>
        <source>Frog stretch</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Étirement de la grenouille</translation>
    </message>
    <message>
        <source>30 seconds, twice</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>30 secondes, deux fois</translation>
    </message>
    <message>
        <source>Come down onto your forearms, spread your knees wide and turn your feet out.</source>
        <extracomment>drills/frog-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Descends sur les avant-bras, écarte bien les genoux et tourne les pieds vers l’extérieur.</translation>
    </message>
    <message>
        <source>Melt backward.</source>
        <extracomment>drills/frog-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Laisse-toi fondre en arrière.</translation>
    </message>
    <message>
        <source>Keep your knees padded.</source>
        <extracomment>drills/frog-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Protège tes genoux.</translation>
    </message>
    <message>
        <source>Arching the low back.</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Cambrer le bas du dos.</translation>
    </message>
    <message>
        <source>Bring the knees closer together.</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Rapproche les genoux.</translation>
    </message>
    <message>
        <source>Spread the knees wider.</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Écarte plus les genoux.</translation>
    </message>
    <message>
        <source>Come out of it if the inner knee hurts or the hip pinches.</source>
        <extracomment>drills/frog-stretch.toml</extracomment>
        <translation>Sors de la position si l’intérieur du genou fait mal ou si la hanche pince.</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Pont fessier</translation>
    </message>
    <message>
        <source>8 to 10</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>8 à 10</translation>
    </message>
    <message>
        <source>gluteus maximus</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>grand fessier</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent, your feet flat and your arms by your sides.</source>
        <extracomment>drills/glute-bridge.toml, what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le dos, genoux pliés, pieds à plat, bras le long du corps.</translation>
    </message>
    <message>
        <source>Exhale, ribs down.</source>
        <extracomment>drills/glute-bridge.toml, what the voice says, as a caption</extracomment>
        <translation>Expire, côtes basses.</translation>
    </message>
    <message>
        <source>Press through the heels.</source>
        <extracomment>drills/glute-bridge.toml, what the voice says, as a caption</extracomment>
        <translation>Pousse dans les talons.</translation>
    </message>
    <message>
        <source>Arching the low back at the top.</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Cambrer le bas du dos en haut.</translation>
    </message>
    <message>
        <source>Lift half as high.</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Monte à mi-hauteur.</translation>
    </message>
    <message>
        <source>Use one leg at a time.</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Une jambe à la fois.</translation>
    </message>
    <message>
        <source>Bring the heels closer if the hamstrings cramp.</source>
        <extracomment>drills/glute-bridge.toml</extracomment>
        <translation>Rapproche les talons si les ischio-jambiers crampent.</translation>
    </message>
    <message>
        <source>Half-kneeling hamstring stretch</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Étirement des ischio-jambiers en chevalier servant</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml, drills/leg-swing-sagittal.toml, drills/single-leg-hinge-drive.toml</extracomment>
        <translation>ischio-jambiers</translation>
    </message>
    <message>
        <source>Kneel on one knee, put the other heel on the floor in front of you with the leg almost straight, and rest your hands on that thigh.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Pose un genou au sol, l’autre talon devant toi, la jambe presque tendue, et pose les mains sur cette cuisse.</translation>
    </message>
    <message>
        <source>Bring your chest forward.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Avance la poitrine.</translation>
    </message>
    <message>
        <source>Keep the knee soft.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Garde le genou souple.</translation>
    </message>
    <message>
        <source>Rounding the back to get lower.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Arrondir le dos pour descendre plus bas.</translation>
    </message>
    <message>
        <source>Bend the front knee more.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Plie plus le genou avant.</translation>
    </message>
    <message>
        <source>Fold deeper at the hip.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Plie plus à la hanche.</translation>
    </message>
    <message>
        <source>Ease off if the leg tingles.</source>
        <extracomment>drills/half-kneeling-hamstring-stretch.toml</extracomment>
        <translation>Relâche un peu si la jambe fourmille.</translation>
    </message>
    <message>
        <source>Half-kneeling hip-flexor stretch</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Étirement des fléchisseurs de hanche en chevalier servant</translation>
    </message>
    <message>
        <source>iliopsoas</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>psoas-iliaque</translation>
    </message>
    <message>
        <source>rectus femoris</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml, drills/standing-quad-stretch.toml</extracomment>
        <translation>droit fémoral</translation>
    </message>
    <message>
        <source>Kneel on one knee with the other foot flat in front of you and reach up with the arm of the kneeling side.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Pose un genou au sol, l’autre pied à plat devant toi, et lève le bras du côté du genou au sol.</translation>
    </message>
    <message>
        <source>Tuck the tail first.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Rentre d’abord le bassin.</translation>
    </message>
    <message>
        <source>Then shift forward slightly.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Puis avance un peu.</translation>
    </message>
    <message>
        <source>Sinking into the low back.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>S’affaisser dans le bas du dos.</translation>
    </message>
    <message>
        <source>Shift forward less.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Avance moins.</translation>
    </message>
    <message>
        <source>Raise the rear foot behind you.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Lève le pied arrière derrière toi.</translation>
    </message>
    <message>
        <source>Back off if the front of the hip pinches.</source>
        <extracomment>drills/half-kneeling-hip-flexor-stretch.toml</extracomment>
        <translation>Recule si l’avant de la hanche pince.</translation>
    </message>
    <message>
        <source>Half-kneeling hip-flexor rock</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Bascule des fléchisseurs de hanche en chevalier servant</translation>
    </message>
    <message>
        <source>8 to 10 on each side</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>8 à 10 de chaque côté</translation>
    </message>
    <message>
        <source>hip extension</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>extension de hanche</translation>
    </message>
    <message>
        <source>Kneel on one knee with the other foot flat in front of you and your hands on your hips.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml, what the voice says, as a caption</extracomment>
        <translation>Pose un genou au sol, l’autre pied à plat devant toi, les mains sur les hanches.</translation>
    </message>
    <message>
        <source>Squeeze the back glute.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml, what the voice says, as a caption</extracomment>
        <translation>Serre le fessier arrière.</translation>
    </message>
    <message>
        <source>Glide forward, don&apos;t arch.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml, what the voice says, as a caption</extracomment>
        <translation>Glisse vers l’avant, sans cambrer.</translation>
    </message>
    <message>
        <source>Arching the low back instead of opening the hip.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Cambrer le bas du dos au lieu d’ouvrir la hanche.</translation>
    </message>
    <message>
        <source>Put a cushion under the knee.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Mets un coussin sous le genou.</translation>
    </message>
    <message>
        <source>Raise both arms overhead.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Lève les deux bras au-dessus de la tête.</translation>
    </message>
    <message>
        <source>Pad the knee if the kneecap is tender.</source>
        <extracomment>drills/half-kneeling-hip-rock.toml</extracomment>
        <translation>Protège le genou si la rotule est sensible.</translation>
    </message>
    <message>
        <source>Hip airplane</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>Avion de hanche</translation>
    </message>
    <message>
        <source>3 to 5 on each side</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>3 à 5 de chaque côté</translation>
    </message>
    <message>
        <source>rotators of the standing hip</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>rotateurs de la hanche d’appui</translation>
    </message>
    <message>
        <source>balance</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>équilibre</translation>
    </message>
    <message>
        <source>Stand on one leg, fold forward at the hip and stretch the other leg out behind you, arms wide.</source>
        <extracomment>drills/hip-airplane.toml, what the voice says, as a caption</extracomment>
        <translation>Debout sur une jambe, penche-toi depuis la hanche et tends l’autre jambe derrière toi, bras écartés.</translation>
    </message>
    <message>
        <source>Turn the pelvis, not the spine.</source>
        <extracomment>drills/hip-airplane.toml, what the voice says, as a caption</extracomment>
        <translation>Tourne le bassin, pas la colonne.</translation>
    </message>
    <message>
        <source>Keep the standing knee facing forward.</source>
        <extracomment>drills/hip-airplane.toml, what the voice says, as a caption</extracomment>
        <translation>Le genou d’appui regarde devant.</translation>
    </message>
    <message>
        <source>Letting the standing knee fall inward.</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>Laisser le genou d’appui rentrer vers l’intérieur.</translation>
    </message>
    <message>
        <source>Hold a wall and fold forward less.</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>Tiens-toi à un mur et penche-toi moins.</translation>
    </message>
    <message>
        <source>Turn more slowly.</source>
        <extracomment>drills/hip-airplane.toml</extracomment>
        <translation>Tourne plus lentement.</translation>
    </message>
    <message>
        <source>Lateral lunge</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>Fente latérale</translation>
    </message>
    <message>
        <source>6 to 8 lunges, changing sides</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>6 à 8 fentes, en changeant de côté</translation>
    </message>
    <message>
        <source>Stand with your feet wide and your hands together in front of your chest.</source>
        <extracomment>drills/lateral-lunge.toml, what the voice says, as a caption</extracomment>
        <translation>Debout, pieds écartés, mains jointes devant la poitrine.</translation>
    </message>
    <message>
        <source>Sit back and across.</source>
        <extracomment>drills/lateral-lunge.toml, what the voice says, as a caption</extracomment>
        <translation>Assieds-toi en arrière et sur le côté.</translation>
    </message>
    <message>
        <source>Keep the other leg long.</source>
        <extracomment>drills/lateral-lunge.toml, what the voice says, as a caption</extracomment>
        <translation>L’autre jambe reste longue.</translation>
    </message>
    <message>
        <source>Letting the bent knee drop inward.</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>Laisser le genou plié rentrer vers l’intérieur.</translation>
    </message>
    <message>
        <source>Bend the knee only half as far.</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>Ne plie le genou qu’à moitié.</translation>
    </message>
    <message>
        <source>Sink all the way into a Cossack squat.</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>Descends jusqu’au squat cosaque.</translation>
    </message>
    <message>
        <source>Stay shallow after a groin strain.</source>
        <extracomment>drills/lateral-lunge.toml</extracomment>
        <translation>Reste haut après une lésion à l’aine.</translation>
    </message>
    <message>
        <source>Lateral leg swing</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Balancier latéral de jambe</translation>
    </message>
    <message>
        <source>10 swings on each side</source>
        <extracomment>drills/leg-swing-lateral.toml, drills/leg-swing-sagittal.toml</extracomment>
        <translation>10 balancements de chaque côté</translation>
    </message>
    <message>
        <source>hip abductors</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>abducteurs de hanche</translation>
    </message>
    <message>
        <source>Face a wall with both hands on it and lean in a little, your weight on one leg.</source>
        <extracomment>drills/leg-swing-lateral.toml, what the voice says, as a caption</extracomment>
        <translation>Face à un mur, les deux mains dessus, penche-toi un peu, le poids sur une jambe.</translation>
    </message>
    <message>
        <source>Keep your belt level.</source>
        <extracomment>drills/leg-swing-lateral.toml, what the voice says, as a caption</extracomment>
        <translation>La ceinture reste horizontale.</translation>
    </message>
    <message>
        <source>Swing like a smooth pendulum.</source>
        <extracomment>drills/leg-swing-lateral.toml, what the voice says, as a caption</extracomment>
        <translation>Balance comme un pendule régulier.</translation>
    </message>
    <message>
        <source>Swaying the trunk from side to side.</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Balancer le buste d’un côté à l’autre.</translation>
    </message>
    <message>
        <source>Make the swing smaller.</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Balance plus petit.</translation>
    </message>
    <message>
        <source>Keep only one hand on the wall.</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Ne garde qu’une main au mur.</translation>
    </message>
    <message>
        <source>If the outside of the hip hurts, don&apos;t let the leg cross the midline.</source>
        <extracomment>drills/leg-swing-lateral.toml</extracomment>
        <translation>Si l’extérieur de la hanche fait mal, ne dépasse pas le milieu.</translation>
    </message>
    <message>
        <source>Forward leg swing</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Balancier avant-arrière de jambe</translation>
    </message>
    <message>
        <source>Stand side-on to a wall with the nearer hand on it and your weight on the leg beside the wall.</source>
        <extracomment>drills/leg-swing-sagittal.toml, what the voice says, as a caption</extracomment>
        <translation>Debout de profil près d’un mur, la main la plus proche dessus, le poids sur la jambe côté mur.</translation>
    </message>
    <message>
        <source>Swing from the hip.</source>
        <extracomment>drills/leg-swing-sagittal.toml, what the voice says, as a caption</extracomment>
        <translation>Balance depuis la hanche.</translation>
    </message>
    <message>
        <source>Keep your ribs quiet.</source>
        <extracomment>drills/leg-swing-sagittal.toml, what the voice says, as a caption</extracomment>
        <translation>Les côtes restent calmes.</translation>
    </message>
    <message>
        <source>Arching the low back as the leg goes behind you.</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Cambrer le bas du dos quand la jambe part en arrière.</translation>
    </message>
    <message>
        <source>Swing through half the range.</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Balance à mi-amplitude.</translation>
    </message>
    <message>
        <source>Let go of the wall and balance.</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Lâche le mur et tiens l’équilibre.</translation>
    </message>
    <message>
        <source>Keep the swing small after a hamstring strain.</source>
        <extracomment>drills/leg-swing-sagittal.toml</extracomment>
        <translation>Balance petit après une lésion des ischio-jambiers.</translation>
    </message>
    <message>
        <source>Lunge with rotation</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Fente avec rotation</translation>
    </message>
    <message>
        <source>4 on each side</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>4 de chaque côté</translation>
    </message>
    <message>
        <source>upper back</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>haut du dos</translation>
    </message>
    <message>
        <source>Take a long lunge and put both hands on the floor inside the front foot.</source>
        <extracomment>drills/lunge-rotation.toml, what the voice says, as a caption</extracomment>
        <translation>Fais une grande fente et pose les deux mains au sol à l’intérieur du pied avant.</translation>
    </message>
    <message>
        <source>Push the floor away.</source>
        <extracomment>drills/lunge-rotation.toml, what the voice says, as a caption</extracomment>
        <translation>Repousse le sol.</translation>
    </message>
    <message>
        <source>Turn from the chest.</source>
        <extracomment>drills/lunge-rotation.toml, what the voice says, as a caption</extracomment>
        <translation>Tourne depuis la poitrine.</translation>
    </message>
    <message>
        <source>Letting the rear leg sag.</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Laisser la jambe arrière s’affaisser.</translation>
    </message>
    <message>
        <source>Rest the rear knee on the floor.</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Pose le genou arrière au sol.</translation>
    </message>
    <message>
        <source>Rock back into a hamstring stretch between turns.</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Entre les rotations, recule pour étirer les ischio-jambiers.</translation>
    </message>
    <message>
        <source>Use a fist or a block if a wrist hurts.</source>
        <extracomment>drills/lunge-rotation.toml</extracomment>
        <translation>Prends appui sur un poing ou une brique si un poignet fait mal.</translation>
    </message>
    <message>
        <source>90/90 stretch</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>Étirement 90/90</translation>
    </message>
    <message>
        <source>Sit with one shin across in front of you, the other leg bent out to the side, and lean over the front shin.</source>
        <extracomment>drills/ninety-ninety-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Assieds-toi, un tibia en travers devant toi, l’autre jambe pliée sur le côté, et penche-toi sur le tibia avant.</translation>
    </message>
    <message>
        <source>Bring your breastbone over the shin.</source>
        <extracomment>drills/ninety-ninety-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Amène le sternum au-dessus du tibia.</translation>
    </message>
    <message>
        <source>Long back, only as far as is comfortable.</source>
        <extracomment>drills/ninety-ninety-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Dos long, seulement tant que c’est confortable.</translation>
    </message>
    <message>
        <source>Rounding the back.</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>Arrondir le dos.</translation>
    </message>
    <message>
        <source>Sit on a cushion.</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>Assieds-toi sur un coussin.</translation>
    </message>
    <message>
        <source>Lower your chest closer to the shin.</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>Rapproche la poitrine du tibia.</translation>
    </message>
    <message>
        <source>Ease off if a knee hurts or the hip pinches.</source>
        <extracomment>drills/ninety-ninety-stretch.toml</extracomment>
        <translation>Relâche un peu si un genou fait mal ou si la hanche pince.</translation>
    </message>
    <message>
        <source>90/90 switch</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>Passage 90/90</translation>
    </message>
    <message>
        <source>8 switches, changing sides</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>8 passages, en changeant de côté</translation>
    </message>
    <message>
        <source>hip rotation, inward and outward</source>
        <extracomment>drills/ninety-ninety-switch.toml, drills/windshield-wiper.toml</extracomment>
        <translation>rotation de hanche, interne et externe</translation>
    </message>
    <message>
        <source>Sit with your hands behind you, your knees bent and your feet wider than your hips.</source>
        <extracomment>drills/ninety-ninety-switch.toml, what the voice says, as a caption</extracomment>
        <translation>Assis, mains derrière toi, genoux pliés, pieds plus écartés que les hanches.</translation>
    </message>
    <message>
        <source>Keep your heels where they are.</source>
        <extracomment>drills/ninety-ninety-switch.toml, what the voice says, as a caption</extracomment>
        <translation>Les talons restent où ils sont.</translation>
    </message>
    <message>
        <source>Let the knees wipe across, only as far as is comfortable.</source>
        <extracomment>drills/ninety-ninety-switch.toml, what the voice says, as a caption</extracomment>
        <translation>Laisse les genoux passer d’un côté à l’autre, seulement tant que c’est confortable.</translation>
    </message>
    <message>
        <source>Collapsing through the trunk.</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>S’effondrer dans le buste.</translation>
    </message>
    <message>
        <source>Let the knees travel less far.</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>Laisse les genoux aller moins loin.</translation>
    </message>
    <message>
        <source>Take your hands off the floor.</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>Lève les mains du sol.</translation>
    </message>
    <message>
        <source>Make the arc smaller if a knee feels twisted.</source>
        <extracomment>drills/ninety-ninety-switch.toml</extracomment>
        <translation>Réduis l’arc si un genou se sent tordu.</translation>
    </message>
    <message>
        <source>Reverse lunge with reach</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Fente arrière bras levé</translation>
    </message>
    <message>
        <source>8 lunges, changing sides</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>8 fentes, en changeant de côté</translation>
    </message>
    <message>
        <source>side of the trunk</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>côté du buste</translation>
    </message>
    <message>
        <source>Stand tall with your feet hip-width apart and enough room to step back.</source>
        <extracomment>drills/reverse-lunge-reach.toml, what the voice says, as a caption</extracomment>
        <translation>Tiens-toi droit, les pieds à la largeur des hanches, avec la place de reculer d’un pas.</translation>
    </message>
    <message>
        <source>Drop straight down.</source>
        <extracomment>drills/reverse-lunge-reach.toml, what the voice says, as a caption</extracomment>
        <translation>Descends tout droit.</translation>
    </message>
    <message>
        <source>The front knee follows the second toe.</source>
        <extracomment>drills/reverse-lunge-reach.toml, what the voice says, as a caption</extracomment>
        <translation>Le genou avant suit le deuxième orteil.</translation>
    </message>
    <message>
        <source>Letting the front knee fall inward.</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Laisser le genou avant rentrer vers l’intérieur.</translation>
    </message>
    <message>
        <source>Take a shallower lunge.</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Fais une fente moins profonde.</translation>
    </message>
    <message>
        <source>Drive the rear knee up as you return.</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Monte le genou arrière en revenant.</translation>
    </message>
    <message>
        <source>Keep the lunge shallow if a knee complains.</source>
        <extracomment>drills/reverse-lunge-reach.toml</extracomment>
        <translation>Reste haut si un genou proteste.</translation>
    </message>
    <message>
        <source>Side-lying hip abduction</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Abduction de hanche sur le côté</translation>
    </message>
    <message>
        <source>10 on each side</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>10 de chaque côté</translation>
    </message>
    <message>
        <source>Lie on your side with the lower knee bent, the upper leg straight and your hips rolled slightly forward.</source>
        <extracomment>drills/side-lying-hip-abduction.toml, what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le côté, le genou du bas plié, la jambe du haut tendue, les hanches un peu tournées vers l’avant.</translation>
    </message>
    <message>
        <source>Let the heel lead.</source>
        <extracomment>drills/side-lying-hip-abduction.toml, what the voice says, as a caption</extracomment>
        <translation>Le talon mène.</translation>
    </message>
    <message>
        <source>Keep your waist long.</source>
        <extracomment>drills/side-lying-hip-abduction.toml, what the voice says, as a caption</extracomment>
        <translation>Garde la taille longue.</translation>
    </message>
    <message>
        <source>Turning the toes up and letting the hip bend.</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Tourner les orteils vers le haut et plier la hanche.</translation>
    </message>
    <message>
        <source>Bend the upper knee.</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Plie le genou du haut.</translation>
    </message>
    <message>
        <source>Pad the lower hip if it is tender.</source>
        <extracomment>drills/side-lying-hip-abduction.toml</extracomment>
        <translation>Protège la hanche du bas si elle est sensible.</translation>
    </message>
    <message>
        <source>Single-leg hinge to knee drive</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Charnière sur une jambe et montée de genou</translation>
    </message>
    <message>
        <source>5 to 6 on each side</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>5 à 6 de chaque côté</translation>
    </message>
    <message>
        <source>Stand on one leg with the other knee lifted in front of you and your arms as if running.</source>
        <extracomment>drills/single-leg-hinge-drive.toml, what the voice says, as a caption</extracomment>
        <translation>Debout sur une jambe, l’autre genou levé devant toi, les bras comme en course.</translation>
    </message>
    <message>
        <source>Fold at the hip.</source>
        <extracomment>drills/single-leg-hinge-drive.toml, what the voice says, as a caption</extracomment>
        <translation>Plie à la hanche.</translation>
    </message>
    <message>
        <source>Keep your back pockets level.</source>
        <extracomment>drills/single-leg-hinge-drive.toml, what the voice says, as a caption</extracomment>
        <translation>Les poches arrière restent à la même hauteur.</translation>
    </message>
    <message>
        <source>Letting the free hip open toward the ceiling.</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Laisser la hanche libre s’ouvrir vers le plafond.</translation>
    </message>
    <message>
        <source>Tap the toes of the free foot on the floor.</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Touche le sol du bout du pied libre.</translation>
    </message>
    <message>
        <source>Pause at the bottom.</source>
        <extracomment>drills/single-leg-hinge-drive.toml</extracomment>
        <translation>Marque une pause en bas.</translation>
    </message>
    <message>
        <source>Standing rib breathing</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>Respiration costale debout</translation>
    </message>
    <message>
        <source>2 to 3 breaths, 4 seconds in and 6 out</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>2 à 3 respirations, 4 secondes d’inspiration, 6 d’expiration</translation>
    </message>
    <message>
        <source>rib cage</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>cage thoracique</translation>
    </message>
    <message>
        <source>posture</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>posture</translation>
    </message>
    <message>
        <source>Stand with soft knees and rest your hands on the sides of your ribs.</source>
        <extracomment>drills/standing-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Debout, genoux souples, pose les mains sur les côtés de tes côtes.</translation>
    </message>
    <message>
        <source>Let the ribs widen.</source>
        <extracomment>drills/standing-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Laisse les côtes s’élargir.</translation>
    </message>
    <message>
        <source>Take a long exhale.</source>
        <extracomment>drills/standing-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Expire longuement.</translation>
    </message>
    <message>
        <source>Shrugging the shoulders as you breathe in.</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>Hausser les épaules en inspirant.</translation>
    </message>
    <message>
        <source>Breathe in for 3 seconds and out for 4.</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>Inspire 3 secondes et expire 4.</translation>
    </message>
    <message>
        <source>Breathe only through the nose.</source>
        <extracomment>drills/standing-breath.toml</extracomment>
        <translation>Ne respire que par le nez.</translation>
    </message>
    <message>
        <source>Breathe normally again if you feel dizzy.</source>
        <extracomment>drills/standing-breath.toml, drills/supine-breath.toml</extracomment>
        <translation>Respire de nouveau normalement si la tête te tourne.</translation>
    </message>
    <message>
        <source>Standing hip CAR</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Cercles de hanche debout (CAR)</translation>
    </message>
    <message>
        <source>4 slow circles on each side</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>4 cercles lents de chaque côté</translation>
    </message>
    <message>
        <source>every direction of the hip</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>toutes les directions de la hanche</translation>
    </message>
    <message>
        <source>hip control</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>contrôle de la hanche</translation>
    </message>
    <message>
        <source>Stand tall beside a wall with the nearer hand on it and your weight on the leg beside the wall.</source>
        <extracomment>drills/standing-hip-car.toml, what the voice says, as a caption</extracomment>
        <translation>Tiens-toi droit à côté d’un mur, la main la plus proche dessus, le poids sur la jambe côté mur.</translation>
    </message>
    <message>
        <source>Draw one slow circle with the knee.</source>
        <extracomment>drills/standing-hip-car.toml, what the voice says, as a caption</extracomment>
        <translation>Dessine un cercle lent avec le genou.</translation>
    </message>
    <message>
        <source>Only the thigh travels.</source>
        <extracomment>drills/standing-hip-car.toml, what the voice says, as a caption</extracomment>
        <translation>Seule la cuisse se déplace.</translation>
    </message>
    <message>
        <source>Twisting the pelvis to make the circle bigger.</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Tordre le bassin pour agrandir le cercle.</translation>
    </message>
    <message>
        <source>Lift the knee less high.</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Lève moins le genou.</translation>
    </message>
    <message>
        <source>Draw the circle without the wall.</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Dessine le cercle sans le mur.</translation>
    </message>
    <message>
        <source>If the front of the hip pinches, keep the knee lower.</source>
        <extracomment>drills/standing-hip-car.toml</extracomment>
        <translation>Si l’avant de la hanche pince, garde le genou plus bas.</translation>
    </message>
    <message>
        <source>Standing quadriceps stretch</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Étirement du quadriceps debout</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>quadriceps</translation>
    </message>
    <message>
        <source>Stand with one hand on a wall and hold the opposite ankle behind you.</source>
        <extracomment>drills/standing-quad-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Debout, une main au mur, tiens la cheville opposée derrière toi.</translation>
    </message>
    <message>
        <source>Keep your knees together.</source>
        <extracomment>drills/standing-quad-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Les genoux restent serrés.</translation>
    </message>
    <message>
        <source>Tuck the tail.</source>
        <extracomment>drills/standing-quad-stretch.toml, what the voice says, as a caption</extracomment>
        <translation>Rentre le bassin.</translation>
    </message>
    <message>
        <source>Arching the back to pull the heel closer.</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Cambrer le dos pour rapprocher le talon.</translation>
    </message>
    <message>
        <source>Loop a strap around the ankle.</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Passe une sangle autour de la cheville.</translation>
    </message>
    <message>
        <source>Tuck the tail a little more.</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Rentre encore un peu le bassin.</translation>
    </message>
    <message>
        <source>Ease off if the knee hurts.</source>
        <extracomment>drills/standing-quad-stretch.toml</extracomment>
        <translation>Relâche un peu si le genou fait mal.</translation>
    </message>
    <message>
        <source>Crook-lying breathing</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>Respiration abdominale sur le dos</translation>
    </message>
    <message>
        <source>6 breaths, 4 seconds in and 6 out</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>6 respirations, 4 secondes d’inspiration, 6 d’expiration</translation>
    </message>
    <message>
        <source>diaphragm</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>diaphragme</translation>
    </message>
    <message>
        <source>calming down</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>retour au calme</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent, your feet flat and your hands on your belly.</source>
        <extracomment>drills/supine-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le dos, genoux pliés, pieds à plat, mains sur le ventre.</translation>
    </message>
    <message>
        <source>Let the belly rise.</source>
        <extracomment>drills/supine-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Laisse le ventre monter.</translation>
    </message>
    <message>
        <source>Make the exhale longer.</source>
        <extracomment>drills/supine-breath.toml, what the voice says, as a caption</extracomment>
        <translation>Expire plus longtemps.</translation>
    </message>
    <message>
        <source>Holding the breath.</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>Retenir son souffle.</translation>
    </message>
    <message>
        <source>Rest your calves on a chair.</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>Pose les mollets sur une chaise.</translation>
    </message>
    <message>
        <source>Pause for one second after each exhale.</source>
        <extracomment>drills/supine-breath.toml</extracomment>
        <translation>Marque une pause d’une seconde après chaque expiration.</translation>
    </message>
    <message>
        <source>Supine windshield wiper</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Essuie-glace sur le dos</translation>
    </message>
    <message>
        <source>10, changing sides</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>10, en changeant de côté</translation>
    </message>
    <message>
        <source>Lie on your back with your arms out wide, your knees bent and your feet wider than your hips.</source>
        <extracomment>drills/windshield-wiper.toml, what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le dos, bras écartés, genoux pliés, pieds plus écartés que les hanches.</translation>
    </message>
    <message>
        <source>Let the knees drift.</source>
        <extracomment>drills/windshield-wiper.toml, what the voice says, as a caption</extracomment>
        <translation>Laisse les genoux dériver.</translation>
    </message>
    <message>
        <source>Keep your shoulders heavy.</source>
        <extracomment>drills/windshield-wiper.toml, what the voice says, as a caption</extracomment>
        <translation>Les épaules restent lourdes.</translation>
    </message>
    <message>
        <source>Forcing the inner knee toward the floor.</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Forcer le genou intérieur vers le sol.</translation>
    </message>
    <message>
        <source>Bring the feet closer together.</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Rapproche les pieds.</translation>
    </message>
    <message>
        <source>Pause at each side.</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Marque une pause de chaque côté.</translation>
    </message>
    <message>
        <source>Skip this drill if you have a hip replacement, unless your surgeon has cleared it.</source>
        <extracomment>drills/windshield-wiper.toml</extracomment>
        <translation>Passe cet exercice si tu as une prothèse de hanche, sauf si ton chirurgien l’a autorisé.</translation>
    </message>
    <message>
        <source>Pre-run hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hanches avant la course.</translation>
    </message>
    <message>
        <source>Let&apos;s wake up your hips for the run.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Réveillons tes hanches pour la course.</translation>
    </message>
    <message>
        <source>Well done. Enjoy your run.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bravo. Bonne course.</translation>
    </message>
    <message>
        <source>Post-run hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hanches après la course.</translation>
    </message>
    <message>
        <source>Let&apos;s ease your hips after the run.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Détendons tes hanches après la course.</translation>
    </message>
    <message>
        <source>Well done. Rest well.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bravo. Repose-toi bien.</translation>
    </message>
    <message>
        <source>Stand-alone hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Hanches sans course.</translation>
    </message>
    <message>
        <source>Let&apos;s move and steady your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mobilisons et stabilisons tes hanches.</translation>
    </message>
    <message>
        <source>Well done. See you next time.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bravo. À la prochaine.</translation>
    </message>
    <message>
        <source>Hip mobility.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mobilité des hanches.</translation>
    </message>
    <message>
        <source>Let&apos;s take good care of your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Prenons bien soin de tes hanches.</translation>
    </message>
    <message>
        <source>One minute.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Une minute.</translation>
    </message>
    <message>
        <source>Two minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Deux minutes.</translation>
    </message>
    <message>
        <source>Three minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Trois minutes.</translation>
    </message>
    <message>
        <source>Four minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Quatre minutes.</translation>
    </message>
    <message>
        <source>Five minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Cinq minutes.</translation>
    </message>
    <message>
        <source>Six minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Six minutes.</translation>
    </message>
    <message>
        <source>Seven minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Sept minutes.</translation>
    </message>
    <message>
        <source>Eight minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Huit minutes.</translation>
    </message>
    <message>
        <source>Nine minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Neuf minutes.</translation>
    </message>
    <message>
        <source>Ten minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dix minutes.</translation>
    </message>
    <message>
        <source>Eleven minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Onze minutes.</translation>
    </message>
    <message>
        <source>Twelve minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Douze minutes.</translation>
    </message>
    <message>
        <source>Thirteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Treize minutes.</translation>
    </message>
    <message>
        <source>Fourteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Quatorze minutes.</translation>
    </message>
    <message>
        <source>Fifteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Quinze minutes.</translation>
    </message>
    <message>
        <source>Sixteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Seize minutes.</translation>
    </message>
    <message>
        <source>Seventeen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dix-sept minutes.</translation>
    </message>
    <message>
        <source>Eighteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dix-huit minutes.</translation>
    </message>
    <message>
        <source>Nineteen minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Dix-neuf minutes.</translation>
    </message>
    <message>
        <source>Twenty minutes.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Vingt minutes.</translation>
    </message>
    <message>
        <source>Begin.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>C’est parti.</translation>
    </message>
    <message>
        <source>Switch sides.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Change de côté.</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>À mi-chemin.</translation>
    </message>
    <message>
        <source>Three.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Trois.</translation>
    </message>
    <message>
        <source>Two.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Deux.</translation>
    </message>
    <message>
        <source>One.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Un.</translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Inspire.</translation>
    </message>
    <message>
        <source>Breathe out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Expire.</translation>
    </message>
    <message>
        <source>Come onto hands and knees.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mets-toi à quatre pattes.</translation>
    </message>
    <message>
        <source>Kneel on one knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pose un genou au sol.</translation>
    </message>
    <message>
        <source>Stand up.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lève-toi.</translation>
    </message>
    <message>
        <source>Come to sitting.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Viens en position assise.</translation>
    </message>
    <message>
        <source>Lie on your back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le dos.</translation>
    </message>
    <message>
        <source>Roll over.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Retourne-toi.</translation>
    </message>
    <message>
        <source>Swap legs.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Change de jambe.</translation>
    </message>
    <message>
        <source>Rest for a moment.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Repose-toi un instant.</translation>
    </message>
    <message>
        <source>Same foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Le même pied reste devant.</translation>
    </message>
    <message>
        <source>Lie on your right side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le côté droit.</translation>
    </message>
    <message>
        <source>Lie on your left side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le côté gauche.</translation>
    </message>
    <message>
        <source>March on the spot and let the opposite arm swing.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Marche sur place et laisse le bras opposé se balancer.</translation>
    </message>
    <message>
        <source>Don&apos;t lean back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ne te penche pas en arrière.</translation>
    </message>
    <message>
        <source>Feet hip-width apart.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pieds à la largeur des hanches.</translation>
    </message>
    <message>
        <source>Stand up, feet hip-width apart.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lève-toi, pieds à la largeur des hanches.</translation>
    </message>
    <message>
        <source>First: {drill}.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>D’abord&#xa0;: {drill}.</translation>
    </message>
    <message>
        <source>Next: {drill}.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ensuite&#xa0;: {drill}.</translation>
    </message>
    <message>
        <source>Next: {drill}, once more.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ensuite&#xa0;: {drill}, encore une fois.</translation>
    </message>
    <message>
        <source>Rock back until the inner thigh stretches.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bascule en arrière jusqu’à étirer l’intérieur de la cuisse.</translation>
    </message>
    <message>
        <source>Don&apos;t round your back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>N’arrondis pas le dos.</translation>
    </message>
    <message>
        <source>Stretch your left leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Tends la jambe gauche sur le côté.</translation>
    </message>
    <message>
        <source>Come down onto hands and knees, left leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Descends à quatre pattes, jambe gauche sur le côté.</translation>
    </message>
    <message>
        <source>Put your hands down, left leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pose les mains, jambe gauche sur le côté.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, left leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mets-toi à quatre pattes, jambe gauche sur le côté.</translation>
    </message>
    <message>
        <source>First: {drill}, left side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>D’abord&#xa0;: {drill}, côté gauche.</translation>
    </message>
    <message>
        <source>Next: {drill}, left side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ensuite&#xa0;: {drill}, côté gauche.</translation>
    </message>
    <message>
        <source>Once more, left side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Encore une fois, côté gauche.</translation>
    </message>
    <message>
        <source>Stretch your right leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Tends la jambe droite sur le côté.</translation>
    </message>
    <message>
        <source>Come down onto hands and knees, right leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Descends à quatre pattes, jambe droite sur le côté.</translation>
    </message>
    <message>
        <source>Put your hands down, right leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pose les mains, jambe droite sur le côté.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, right leg out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mets-toi à quatre pattes, jambe droite sur le côté.</translation>
    </message>
    <message>
        <source>First: {drill}, right side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>D’abord&#xa0;: {drill}, côté droit.</translation>
    </message>
    <message>
        <source>Next: {drill}, right side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ensuite&#xa0;: {drill}, côté droit.</translation>
    </message>
    <message>
        <source>Once more, right side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Encore une fois, côté droit.</translation>
    </message>
    <message>
        <source>Round up like a cat, then sink.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Arrondis le dos comme un chat, puis creuse.</translation>
    </message>
    <message>
        <source>Keep your elbows straight.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Les coudes restent tendus.</translation>
    </message>
    <message>
        <source>Come down onto hands and knees, hands under your shoulders.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Descends à quatre pattes, mains sous les épaules.</translation>
    </message>
    <message>
        <source>Put your hands down and bring both knees under your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pose les mains et amène les deux genoux sous les hanches.</translation>
    </message>
    <message>
        <source>Knees under your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Genoux sous les hanches.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, hands under your shoulders.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mets-toi à quatre pattes, mains sous les épaules.</translation>
    </message>
    <message>
        <source>Draw the thigh toward you until the outer hip stretches.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Tire la cuisse vers toi jusqu’à étirer l’extérieur de la hanche.</translation>
    </message>
    <message>
        <source>Breathe out and let the hip soften.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Expire et laisse la hanche s’assouplir.</translation>
    </message>
    <message>
        <source>Don&apos;t tense your neck.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ne contracte pas la nuque.</translation>
    </message>
    <message>
        <source>Rest your left ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pose la cheville gauche sur l’autre cuisse.</translation>
    </message>
    <message>
        <source>Lie down on your back and rest your left ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le dos et pose la cheville gauche sur l’autre cuisse.</translation>
    </message>
    <message>
        <source>Roll onto your back and rest your left ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Roule sur le dos et pose la cheville gauche sur l’autre cuisse.</translation>
    </message>
    <message>
        <source>Rest your right ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pose la cheville droite sur l’autre cuisse.</translation>
    </message>
    <message>
        <source>Lie down on your back and rest your right ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le dos et pose la cheville droite sur l’autre cuisse.</translation>
    </message>
    <message>
        <source>Roll onto your back and rest your right ankle on the other thigh.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Roule sur le dos et pose la cheville droite sur l’autre cuisse.</translation>
    </message>
    <message>
        <source>Lift the bent knee out to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lève le genou plié sur le côté.</translation>
    </message>
    <message>
        <source>Don&apos;t roll your hips open.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>N’ouvre pas les hanches.</translation>
    </message>
    <message>
        <source>Stay here and lift the left knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Reste là et lève le genou gauche.</translation>
    </message>
    <message>
        <source>Stay here and lift the right knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Reste là et lève le genou droit.</translation>
    </message>
    <message>
        <source>Sink your hips back until the inner thighs stretch.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Recule les hanches jusqu’à étirer l’intérieur des cuisses.</translation>
    </message>
    <message>
        <source>Breathe out and let your hips sink.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Expire et laisse descendre les hanches.</translation>
    </message>
    <message>
        <source>Don&apos;t arch your low back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ne cambre pas le bas du dos.</translation>
    </message>
    <message>
        <source>Come down onto your forearms, knees wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Descends sur les avant-bras, genoux écartés.</translation>
    </message>
    <message>
        <source>Forearms down, knees wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Avant-bras au sol, genoux écartés.</translation>
    </message>
    <message>
        <source>Come onto your forearms, knees wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Viens sur les avant-bras, genoux écartés.</translation>
    </message>
    <message>
        <source>Lift your hips, pause, and lower them slowly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lève les hanches, marque une pause et redescends lentement.</translation>
    </message>
    <message>
        <source>Lie down on your back, feet flat, arms by your sides.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le dos, pieds à plat, bras le long du corps.</translation>
    </message>
    <message>
        <source>Feet flat, arms by your sides.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pieds à plat, bras le long du corps.</translation>
    </message>
    <message>
        <source>Roll onto your back, feet flat, arms by your sides.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Roule sur le dos, pieds à plat, bras le long du corps.</translation>
    </message>
    <message>
        <source>Lean forward from the hips over the long leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Penche-toi depuis les hanches sur la jambe longue.</translation>
    </message>
    <message>
        <source>Breathe out and fold a little further.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Expire et penche-toi un peu plus.</translation>
    </message>
    <message>
        <source>Change knees, left heel out in front of you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Change de genou, talon gauche devant toi.</translation>
    </message>
    <message>
        <source>Kneel on your right knee, left heel out in front of you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pose le genou droit au sol, talon gauche devant toi.</translation>
    </message>
    <message>
        <source>Left heel out in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Talon gauche devant.</translation>
    </message>
    <message>
        <source>Come up onto your right knee, left heel in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Remonte sur le genou droit, talon gauche devant.</translation>
    </message>
    <message>
        <source>Change knees, right heel out in front of you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Change de genou, talon droit devant toi.</translation>
    </message>
    <message>
        <source>Kneel on your left knee, right heel out in front of you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pose le genou gauche au sol, talon droit devant toi.</translation>
    </message>
    <message>
        <source>Right heel out in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Talon droit devant.</translation>
    </message>
    <message>
        <source>Come up onto your left knee, right heel in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Remonte sur le genou gauche, talon droit devant.</translation>
    </message>
    <message>
        <source>Reach up and open the front of the hip.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Étire-toi vers le haut et ouvre l’avant de la hanche.</translation>
    </message>
    <message>
        <source>Breathe slowly and soften.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Respire lentement et relâche.</translation>
    </message>
    <message>
        <source>Don&apos;t sink into your low back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ne t’affaisse pas dans le bas du dos.</translation>
    </message>
    <message>
        <source>Put your left knee down, right foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pose le genou gauche, pied droit devant.</translation>
    </message>
    <message>
        <source>Take your left foot back and lower that knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Recule le pied gauche et pose ce genou.</translation>
    </message>
    <message>
        <source>Bring your right foot forward and come up tall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Avance le pied droit et redresse-toi.</translation>
    </message>
    <message>
        <source>Come up onto your left knee, right foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Remonte sur le genou gauche, pied droit devant.</translation>
    </message>
    <message>
        <source>Put your right knee down, left foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pose le genou droit, pied gauche devant.</translation>
    </message>
    <message>
        <source>Take your right foot back and lower that knee.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Recule le pied droit et pose ce genou.</translation>
    </message>
    <message>
        <source>Bring your left foot forward and come up tall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Avance le pied gauche et redresse-toi.</translation>
    </message>
    <message>
        <source>Come up onto your right knee, left foot in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Remonte sur le genou droit, pied gauche devant.</translation>
    </message>
    <message>
        <source>Rock your hips forward and back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Balance les hanches d’avant en arrière.</translation>
    </message>
    <message>
        <source>Put your left knee down, hands on your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pose le genou gauche, mains sur les hanches.</translation>
    </message>
    <message>
        <source>Put your right knee down, hands on your hips.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pose le genou droit, mains sur les hanches.</translation>
    </message>
    <message>
        <source>Fold forward, then turn open and closed.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Penche-toi, puis ouvre et referme.</translation>
    </message>
    <message>
        <source>Don&apos;t let the knee fall inward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ne laisse pas le genou rentrer vers l’intérieur.</translation>
    </message>
    <message>
        <source>Stand on your left leg and fold forward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Debout sur la jambe gauche, penche-toi en avant.</translation>
    </message>
    <message>
        <source>Stand on your left leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Debout sur la jambe gauche.</translation>
    </message>
    <message>
        <source>Stand up on your left leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lève-toi sur la jambe gauche.</translation>
    </message>
    <message>
        <source>Stand on your right leg and fold forward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Debout sur la jambe droite, penche-toi en avant.</translation>
    </message>
    <message>
        <source>Stand on your right leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Debout sur la jambe droite.</translation>
    </message>
    <message>
        <source>Stand up on your right leg.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lève-toi sur la jambe droite.</translation>
    </message>
    <message>
        <source>Sit toward one knee, then the other.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Assieds-toi vers un genou, puis vers l’autre.</translation>
    </message>
    <message>
        <source>Take your feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Écarte bien les pieds.</translation>
    </message>
    <message>
        <source>Stand up and take your feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lève-toi et écarte bien les pieds.</translation>
    </message>
    <message>
        <source>Swing the leg out, then across.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Balance la jambe vers l’extérieur, puis en travers.</translation>
    </message>
    <message>
        <source>Don&apos;t sway with your trunk.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ne balance pas le buste.</translation>
    </message>
    <message>
        <source>Swap feet, left leg free.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Change de pied, jambe gauche libre.</translation>
    </message>
    <message>
        <source>Face the wall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mets-toi face au mur.</translation>
    </message>
    <message>
        <source>Stand up and face the wall, both hands on it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lève-toi face au mur, les deux mains dessus.</translation>
    </message>
    <message>
        <source>Swap feet, right leg free.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Change de pied, jambe droite libre.</translation>
    </message>
    <message>
        <source>Swing the leg forward and back, easy and loose.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Balance la jambe d’avant en arrière, souple et relâchée.</translation>
    </message>
    <message>
        <source>Turn around, left leg free.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Tourne-toi, jambe gauche libre.</translation>
    </message>
    <message>
        <source>Right hand on the wall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Main droite au mur.</translation>
    </message>
    <message>
        <source>Stand up beside the wall, with your right hand on it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lève-toi à côté du mur, la main droite dessus.</translation>
    </message>
    <message>
        <source>Turn around, right leg free.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Tourne-toi, jambe droite libre.</translation>
    </message>
    <message>
        <source>Left hand on the wall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Main gauche au mur.</translation>
    </message>
    <message>
        <source>Stand up beside the wall, with your left hand on it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lève-toi à côté du mur, la main gauche dessus.</translation>
    </message>
    <message>
        <source>Lower your elbow, then turn and reach up.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Descends le coude, puis tourne-toi et tends le bras vers le haut.</translation>
    </message>
    <message>
        <source>Don&apos;t let the back leg sag.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ne laisse pas la jambe arrière s’affaisser.</translation>
    </message>
    <message>
        <source>Step your left foot forward, hands inside it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Avance le pied gauche, mains à l’intérieur.</translation>
    </message>
    <message>
        <source>Take a long step forward, hands inside your left foot.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Fais un grand pas en avant, mains à l’intérieur du pied gauche.</translation>
    </message>
    <message>
        <source>Hands down.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mains au sol.</translation>
    </message>
    <message>
        <source>Step your left foot outside your hands.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Avance le pied gauche à l’extérieur des mains.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, then step your left foot forward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mets-toi à quatre pattes, puis avance le pied gauche.</translation>
    </message>
    <message>
        <source>Step your right foot forward, hands inside it.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Avance le pied droit, mains à l’intérieur.</translation>
    </message>
    <message>
        <source>Take a long step forward, hands inside your right foot.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Fais un grand pas en avant, mains à l’intérieur du pied droit.</translation>
    </message>
    <message>
        <source>Step your right foot outside your hands.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Avance le pied droit à l’extérieur des mains.</translation>
    </message>
    <message>
        <source>Come onto hands and knees, then step your right foot forward.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mets-toi à quatre pattes, puis avance le pied droit.</translation>
    </message>
    <message>
        <source>Lean in until the hip stretches.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Penche-toi jusqu’à étirer la hanche.</translation>
    </message>
    <message>
        <source>Breathe out and lean closer.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Expire et rapproche-toi.</translation>
    </message>
    <message>
        <source>Bring your left shin in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Amène le tibia gauche devant.</translation>
    </message>
    <message>
        <source>Sit down with your left shin in front, the other leg to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Assieds-toi, tibia gauche devant, l’autre jambe sur le côté.</translation>
    </message>
    <message>
        <source>Left shin in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Tibia gauche devant.</translation>
    </message>
    <message>
        <source>Sit up with your left shin in front, the other leg to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Redresse-toi assis, tibia gauche devant, l’autre jambe sur le côté.</translation>
    </message>
    <message>
        <source>Bring your right shin in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Amène le tibia droit devant.</translation>
    </message>
    <message>
        <source>Sit down with your right shin in front, the other leg to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Assieds-toi, tibia droit devant, l’autre jambe sur le côté.</translation>
    </message>
    <message>
        <source>Right shin in front.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Tibia droit devant.</translation>
    </message>
    <message>
        <source>Sit up with your right shin in front, the other leg to the side.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Redresse-toi assis, tibia droit devant, l’autre jambe sur le côté.</translation>
    </message>
    <message>
        <source>Tip both knees to one side, then to the other.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Bascule les deux genoux d’un côté, puis de l’autre.</translation>
    </message>
    <message>
        <source>Don&apos;t slump.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ne t’avachis pas.</translation>
    </message>
    <message>
        <source>Sit down with your hands behind you and your feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Assieds-toi, mains derrière toi, pieds écartés.</translation>
    </message>
    <message>
        <source>Hands behind you, feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mains derrière toi, pieds écartés.</translation>
    </message>
    <message>
        <source>Sit up, hands behind you, feet wide.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Redresse-toi assis, mains derrière toi, pieds écartés.</translation>
    </message>
    <message>
        <source>Lunge back and reach the same arm overhead.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Fente arrière, et lève le bras du même côté.</translation>
    </message>
    <message>
        <source>Bring your feet together.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Rapproche les pieds.</translation>
    </message>
    <message>
        <source>Lift the top leg and lower it slowly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lève la jambe du haut et redescends-la lentement.</translation>
    </message>
    <message>
        <source>Don&apos;t turn your toes up.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ne tourne pas les orteils vers le haut.</translation>
    </message>
    <message>
        <source>Roll over, left leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Retourne-toi, jambe gauche au-dessus.</translation>
    </message>
    <message>
        <source>Lie down on your right side, left leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le côté droit, jambe gauche au-dessus.</translation>
    </message>
    <message>
        <source>Left leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Jambe gauche au-dessus.</translation>
    </message>
    <message>
        <source>Roll over, right leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Retourne-toi, jambe droite au-dessus.</translation>
    </message>
    <message>
        <source>Lie down on your left side, right leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le côté gauche, jambe droite au-dessus.</translation>
    </message>
    <message>
        <source>Right leg on top.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Jambe droite au-dessus.</translation>
    </message>
    <message>
        <source>Fold forward, then drive the knee up.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Penche-toi, puis monte le genou.</translation>
    </message>
    <message>
        <source>Don&apos;t let the free hip open.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ne laisse pas la hanche libre s’ouvrir.</translation>
    </message>
    <message>
        <source>Four seconds in, six out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Inspire quatre secondes, expire six.</translation>
    </message>
    <message>
        <source>Keep your shoulders low.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Les épaules restent basses.</translation>
    </message>
    <message>
        <source>Hands on your ribs.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Mains sur les côtes.</translation>
    </message>
    <message>
        <source>Stand up, hands on your ribs.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lève-toi, mains sur les côtes.</translation>
    </message>
    <message>
        <source>Knee up, out to the side, and around behind you.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Genou en haut, sur le côté, puis derrière toi.</translation>
    </message>
    <message>
        <source>Don&apos;t twist your pelvis.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ne tords pas le bassin.</translation>
    </message>
    <message>
        <source>Draw the heel toward your seat and stand tall.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ramène le talon vers la fesse et tiens-toi droit.</translation>
    </message>
    <message>
        <source>Breathe slowly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Respire lentement.</translation>
    </message>
    <message>
        <source>Don&apos;t arch your back.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ne cambre pas le dos.</translation>
    </message>
    <message>
        <source>Turn around and hold your left ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Tourne-toi et attrape la cheville gauche.</translation>
    </message>
    <message>
        <source>Right hand on the wall, and hold your left ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Main droite au mur, et attrape la cheville gauche.</translation>
    </message>
    <message>
        <source>Stand up, right hand on the wall, and hold your left ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lève-toi, main droite au mur, et attrape la cheville gauche.</translation>
    </message>
    <message>
        <source>Turn around and hold your right ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Tourne-toi et attrape la cheville droite.</translation>
    </message>
    <message>
        <source>Left hand on the wall, and hold your right ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Main gauche au mur, et attrape la cheville droite.</translation>
    </message>
    <message>
        <source>Stand up, left hand on the wall, and hold your right ankle.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Lève-toi, main gauche au mur, et attrape la cheville droite.</translation>
    </message>
    <message>
        <source>Don&apos;t hold your breath.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ne retiens pas ton souffle.</translation>
    </message>
    <message>
        <source>Lie down on your back, hands on your belly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le dos, mains sur le ventre.</translation>
    </message>
    <message>
        <source>Feet flat, hands on your belly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pieds à plat, mains sur le ventre.</translation>
    </message>
    <message>
        <source>Roll onto your back, hands on your belly.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Roule sur le dos, mains sur le ventre.</translation>
    </message>
    <message>
        <source>Let both knees fall to one side, then to the other.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Laisse tomber les deux genoux d’un côté, puis de l’autre.</translation>
    </message>
    <message>
        <source>Don&apos;t force the knees down.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Ne force pas les genoux vers le bas.</translation>
    </message>
    <message>
        <source>Lie down on your back, feet wide, arms out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Allonge-toi sur le dos, pieds écartés, bras écartés.</translation>
    </message>
    <message>
        <source>Feet wide, arms out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Pieds écartés, bras écartés.</translation>
    </message>
    <message>
        <source>Roll onto your back, feet wide, arms out.</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>Roule sur le dos, pieds écartés, bras écartés.</translation>
    </message>
    <message>
        <source>A march</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>marche genoux hauts</translation>
    </message>
    <message>
        <source>brisk A march</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>marche genoux hauts rapide</translation>
    </message>
    <message>
        <source>adductor rock back</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>bascule des adducteurs</translation>
    </message>
    <message>
        <source>cat cow</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>chat-vache</translation>
    </message>
    <message>
        <source>figure four stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>étirement en quatre</translation>
    </message>
    <message>
        <source>fire hydrant</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>fire hydrant</translation>
    </message>
    <message>
        <source>frog stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>étirement de la grenouille</translation>
    </message>
    <message>
        <source>glute bridge</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>pont fessier</translation>
    </message>
    <message>
        <source>hamstring stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>étirement des ischio-jambiers</translation>
    </message>
    <message>
        <source>hip flexor stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>étirement des fléchisseurs de hanche</translation>
    </message>
    <message>
        <source>hip flexor rock</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>bascule des fléchisseurs de hanche</translation>
    </message>
    <message>
        <source>hip airplane</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>avion de hanche</translation>
    </message>
    <message>
        <source>lateral lunge</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>fente latérale</translation>
    </message>
    <message>
        <source>lateral leg swing</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>balancier latéral de jambe</translation>
    </message>
    <message>
        <source>forward leg swing</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>balancier avant-arrière de jambe</translation>
    </message>
    <message>
        <source>lunge with rotation</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>fente avec rotation</translation>
    </message>
    <message>
        <source>ninety ninety stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>étirement 90/90</translation>
    </message>
    <message>
        <source>ninety ninety switch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>passage 90/90</translation>
    </message>
    <message>
        <source>reverse lunge with reach</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>fente arrière bras levé</translation>
    </message>
    <message>
        <source>side-lying hip abduction</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>abduction de hanche sur le côté</translation>
    </message>
    <message>
        <source>single-leg hinge</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>charnière sur une jambe</translation>
    </message>
    <message>
        <source>rib breathing</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>respiration costale</translation>
    </message>
    <message>
        <source>hip circle</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>cercle de hanche</translation>
    </message>
    <message>
        <source>quad stretch</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>étirement du quadriceps</translation>
    </message>
    <message>
        <source>belly breathing</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>respiration abdominale</translation>
    </message>
    <message>
        <source>windshield wiper</source>
        <extracomment>what the voice says, as a caption</extracomment>
        <translation>essuie-glace</translation>
    </message>
    <message>
        <source>General movement education for healthy adults. It does not diagnose or treat injury.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>Éducation générale au mouvement pour adultes en bonne santé. Elle ne pose aucun diagnostic et ne soigne aucune blessure.</translation>
    </message>
    <message>
        <source>**Ask a clinician first** if you are pregnant, have osteoporosis, have had hip, back or knee surgery, or are in pain now.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>**Demande d’abord un avis médical** si tu es enceinte, si tu as de l’ostéoporose, si tu as été opéré de la hanche, du dos ou du genou, ou si tu as mal en ce moment.</translation>
    </message>
    <message>
        <source>Stretching should feel mild, never sharp.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>L’étirement doit rester doux, jamais vif.</translation>
    </message>
    <message>
        <source>**Stop and seek medical assessment** for groin or front-hip pain that builds with running, night pain, limping, difficulty bearing weight, numbness, locking or a recent fall.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>**Arrête et consulte** en cas de douleur à l’aine ou à l’avant de la hanche qui augmente en courant, de douleur nocturne, de boiterie, de difficulté à prendre appui, d’engourdissement, de blocage ou après une chute récente.</translation>
    </message>
    <message>
        <source>Clear your space, and use support for balance drills.</source>
        <extracomment>texts/health-note.md</extracomment>
        <translation>Fais de la place, et prends un appui pour les exercices d’équilibre.</translation>
    </message>
</context>
</TS>
