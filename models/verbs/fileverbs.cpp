// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/verbs/fileverbs.h"

#include "models/crm/directorybook.h"
#include "models/files/drivebook.h"
#include "models/verbs/clientmatch.h"
#include "models/verbs/verbtexts.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace atlas::verbs
{
namespace
{
/// Names of the folders on the way to the file, as they are compared.
QStringList placesOf(const HomeSources &sources, const DriveItem &file)
{
    QStringList names;
    if (sources.files)
        for (const DriveStep &step : sources.files->wayTo(file.parentId))
            names.append(plainName(step.name));
    return names;
}

QString chosenAccountName(const QList<Choice> &choices, const QString &id)
{
    for (const Choice &choice : choices)
        if (choice.id == id)
            return choice.text;
    return {};
}

QList<VerbStep> movingSteps(const DriveItem &file, const QString &folderName)
{
    VerbStep folder;
    folder.kind = VerbStep::Kind::Folder;
    folder.key = u"folder"_s;
    folder.parent = file.parentId;
    folder.name = folderName;
    folder.fields = {{"name"_L1, folderName}};
    VerbStep moved;
    moved.kind = VerbStep::Kind::MoveFile;
    moved.target = file.id;
    moved.parent = u"{folder.id}"_s;
    moved.name = file.name;
    moved.fields = {{"from"_L1, file.parentId}};
    return {folder, moved};
}

VerbStep linkStep(const DriveItem &file, const QString &account)
{
    VerbStep share;
    share.kind = VerbStep::Kind::ShareLink;
    share.key = u"share"_s;
    share.parent = file.id;
    share.name = file.name;
    share.fields = {{"name"_L1, account.isEmpty() ? file.name : account}};
    return share;
}

VerbStep noteOfFile(const DriveItem &file, const Values &values, bool shared)
{
    const QString deal = values.value(u"deal"_s);
    VerbStep note;
    note.kind = VerbStep::Kind::CrmNote;
    note.target = deal.isEmpty() ? u"Accounts"_s : u"Deals"_s;
    note.parent = deal.isEmpty() ? values.value(u"account"_s) : deal;
    note.name = values.value(u"title"_s);
    const QString place = shared ? u"{share.link}"_s : file.webUrl;
    const QString text = QString(file.name + u"\n"_s + place).trimmed();
    note.fields = {{"Note_Title"_L1, note.name}, {"Note_Content"_L1, text}};
    return note;
}
} // namespace

QString accountOfFile(const HomeSources &sources, const DriveItem &file)
{
    if (!sources.directory)
        return {};
    const QStringList places = placesOf(sources, file);
    const QString name = plainName(file.isFolder ? file.name : QFileInfo(file.name).completeBaseName()) + u' ';
    QString found;
    for (const CrmAccount &account : sources.directory->snapshot().accounts) {
        const QString plain = plainName(account.name);
        if (plain.isEmpty() || (!places.contains(plain) && !name.startsWith(plain + u' ')))
            continue;
        if (!found.isEmpty())
            return {};
        found = account.id;
    }
    return found;
}

Form fileOfClient(const HomeSources &sources, const DriveItem &file)
{
    using Kind = Field::Kind;
    Form form{u"file_client"_s, u"files"_s, file.id, file.name, {}, {}};
    const QList<Choice> clients = accounts(sources);
    QList<Choice> some = deals(sources);
    some.prepend({QString(), VerbTexts::noDeal()});
    form.fields = {{u"account"_s, Kind::Choice, accountOfFile(sources, file), true, clients},
                   {u"deal"_s, Kind::Choice, {}, false, some},
                   {u"title"_s, Kind::Line, VerbTexts::fileNoteTitle(), true, {}}};
    if (file.rights.canMove && !file.parentId.isEmpty())
        form.fields.append({u"move"_s, Kind::Flag, {}, false, {}});
    if (file.rights.canShare)
        form.fields.append({u"share"_s, Kind::Flag, {}, false, {}});
    form.make = [clients, file](const Values &values) {
        const QString account = chosenAccountName(clients, values.value(u"account"_s));
        const bool shared = !values.value(u"share"_s).isEmpty();
        VerbPlan plan;
        if (!values.value(u"move"_s).isEmpty() && !account.isEmpty())
            plan.steps.append(movingSteps(file, account));
        if (shared)
            plan.steps.append(linkStep(file, account));
        plan.steps.append(noteOfFile(file, values, shared));
        return plan;
    };
    return form;
}
} // namespace atlas::verbs
