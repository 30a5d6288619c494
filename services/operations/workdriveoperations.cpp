// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/workdriveoperations.h"

#include "services/operations/schema.h"
#include "services/operations/workdrivehandlers.h"
#include "services/operations/workdriveparameters.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using DriveHandler = Task<Result<OperationResult>> (*)(WorkDriveService *, QJsonObject, OperationProgress, CancelToken);
using DrivePlanner = Task<Result<OperationPlan>> (*)(WorkDriveService *, QJsonObject, CancelToken);

Operation driveOperation(const QString &name, OperationKind kind, const QString &summary)
{
    Operation operation;
    operation.name = name;
    operation.app = App::WorkDrive;
    operation.kind = kind;
    operation.summary = summary;
    operation.needsConfirmation = kind != OperationKind::Read;
    return operation;
}

void bindDrive(Operation &operation, WorkDriveService *drive, DriveHandler run, DrivePlanner plan)
{
    operation.run = [drive, run](QJsonObject p, CancelToken cancel) {
        return run(drive, std::move(p), OperationProgress(), std::move(cancel));
    };
    operation.plan = [drive, plan](QJsonObject p, CancelToken cancel) {
        return plan(drive, std::move(p), std::move(cancel));
    };
}

void bindTelling(Operation &operation, WorkDriveService *drive, DriveHandler run)
{
    operation.runTelling = [drive, run](QJsonObject p, OperationProgress progress, CancelToken cancel) {
        return run(drive, std::move(p), std::move(progress), std::move(cancel));
    };
}

QJsonObject driveId(const QString &description)
{
    return schema::textLike(u"^[A-Za-z0-9_-]+$"_s, description);
}

QJsonObject folderParameter(const QString &description)
{
    return driveId(description + u"; without it the first team folder is meant"_s);
}

QJsonObject usually(QJsonObject schema, const QJsonValue &value)
{
    schema.insert("default"_L1, value);
    return schema;
}

QJsonObject driveMembers(const QJsonObject &types)
{
    QJsonObject properties;
    for (auto type = types.constBegin(); type != types.constEnd(); ++type)
        properties.insert(type.key(), QJsonObject{{"type"_L1, type.value()}});
    return properties;
}

QJsonObject itemMembers()
{
    return driveMembers({{"id"_L1, u"string"_s},
                         {"name"_L1, u"string"_s},
                         {"type"_L1, u"string"_s},
                         {"extn"_L1, u"string"_s},
                         {"is_folder"_L1, u"boolean"_s},
                         {"parent_id"_L1, u"string"_s},
                         {"modified_by"_L1, u"string"_s},
                         {"modified_time_in_millisecond"_L1, u"integer"_s},
                         {"created_time_in_millisecond"_L1, u"integer"_s},
                         {"modified_at"_L1, u"string"_s},
                         {"owner"_L1, u"string"_s},
                         {"is_locked"_L1, u"boolean"_s},
                         {"permalink"_L1, u"string"_s},
                         {"storage_info"_L1, u"object"_s}});
}

QJsonObject recordSchema(const QJsonObject &properties, const QString &description)
{
    return {{"type"_L1, u"object"_s}, {"properties"_L1, properties}, {"description"_L1, description}};
}

QString itemWords()
{
    return u"with Zoho's field names: times in milliseconds since 1970, modified_at the same in UTC, size in "
           "storage_info.size_in_bytes"_s;
}

/// What finding the team and its folders takes.
QStringList withPlaceScopes(const QStringList &more)
{
    return QStringList{u"WorkDrive.users.READ"_s, u"WorkDrive.team.READ"_s, u"WorkDrive.teamfolders.READ"_s,
                       u"WorkDrive.files.READ"_s} +
           more;
}

Operation listFilesOperation(WorkDriveService *drive)
{
    Operation operation =
        driveOperation(u"workdrive_list_files"_s, OperationKind::Read, u"Lists the files and folders of a folder."_s);
    operation.parameters =
        schema::parameters({{"folder_id"_L1, folderParameter(u"id of the folder or team folder"_s)},
                            {"all"_L1, schema::flag(u"all pages; otherwise one of up to 1,000"_s)},
                            {"page_token"_L1, schema::text(u"where a page ended, as its answer said"_s)}},
                           {});
    operation.result = {{"type"_L1, u"array"_s},
                        {"items"_L1, QJsonObject{{"type"_L1, u"object"_s}, {"properties"_L1, itemMembers()}}},
                        {"description"_L1, u"folders first, by name, "_s + itemWords()}};
    operation.scopes = withPlaceScopes({});
    operation.requestCost = u"1 per 1,000 rows, and 5 where no folder is named"_s;
    bindDrive(operation, drive, workdrivehandlers::listFiles, workdrivehandlers::planListFiles);
    return operation;
}

Operation uploadOperation(WorkDriveService *drive)
{
    Operation operation = driveOperation(u"workdrive_upload"_s, OperationKind::Create,
                                         u"Sends a file whole and verifies what WorkDrive stored."_s);
    operation.parameters = schema::parameters(
        {{"path"_L1, schema::text(u"path of the file on this computer"_s)},
         {"folder_id"_L1, folderParameter(u"id of the folder it goes to"_s)},
         {"name"_L1, schema::text(u"its name there; without it the file's own"_s)},
         {"on_conflict"_L1,
          usually(schema::choice({u"keep_both"_s, u"replace"_s, u"fail"_s},
                                 u"what becomes of it where the name is taken: stored under another name, as a new "
                                 "version of what is there, or refused"_s),
                  u"keep_both"_s)}},
        {u"path"_s});
    operation.result = recordSchema(itemMembers(), u"the file as it is stored, "_s + itemWords());
    operation.scopes =
        withPlaceScopes({u"WorkDrive.files.CREATE"_s, u"WorkDrive.files.UPDATE"_s, u"ZohoFiles.files.CREATE"_s});
    operation.requestCost = u"2 up to 50 MiB, 3 up to 1 GiB, above it 4 and 1 per 64 MiB; 5 where no folder is named"_s;
    bindDrive(operation, drive, workdrivehandlers::upload, workdrivehandlers::planUpload);
    bindTelling(operation, drive, workdrivehandlers::upload);
    return operation;
}

Operation downloadOperation(WorkDriveService *drive)
{
    Operation operation = driveOperation(u"workdrive_download"_s, OperationKind::Read,
                                         u"Fetches a file, going on with a part that is there."_s);
    operation.parameters = schema::parameters(
        {{"file_id"_L1, driveId(u"id of the file"_s)},
         {"path"_L1, schema::text(u"the file to be made, or a folder, where it gets the name it has in WorkDrive"_s)},
         {"overwrite"_L1, schema::flag(u"writes over a file that is there"_s)}},
        {u"file_id"_s, u"path"_s});
    operation.result = recordSchema(
        driveMembers(
            {{"id"_L1, u"string"_s}, {"name"_L1, u"string"_s}, {"path"_L1, u"string"_s}, {"size"_L1, u"integer"_s}}),
        u"where it is now, and its size in bytes"_s);
    operation.scopes = {u"WorkDrive.files.READ"_s, u"ZohoFiles.files.READ"_s};
    operation.requestCost = u"2, and 2 where a part is there"_s;
    bindDrive(operation, drive, workdrivehandlers::download, workdrivehandlers::planDownload);
    bindTelling(operation, drive, workdrivehandlers::download);
    return operation;
}

Operation createFolderOperation(WorkDriveService *drive)
{
    Operation operation = driveOperation(u"workdrive_create_folder"_s, OperationKind::Create,
                                         u"Makes a folder, unless one of its name is there."_s);
    operation.parameters =
        schema::parameters({{"name"_L1, schema::text(u"its name, at most 200 characters, without '/'"_s)},
                            {"parent_id"_L1, folderParameter(u"id of the folder it is made in"_s)}},
                           {u"name"_s});
    operation.result = recordSchema(itemMembers(), u"the folder, "_s + itemWords());
    operation.scopes = withPlaceScopes({u"WorkDrive.files.CREATE"_s});
    operation.requestCost = u"1, 1 per 1,000 rows of the folder, and 5 where none is named"_s;
    bindDrive(operation, drive, workdrivehandlers::createFolder, workdrivehandlers::planCreateFolder);
    return operation;
}

Operation shareOperation(WorkDriveService *drive)
{
    Operation operation = driveOperation(u"workdrive_share"_s, OperationKind::Create,
                                         u"Shares a file or folder with a person, or by a link."_s);
    operation.parameters = schema::parametersWithOneOf(
        {{"file_id"_L1, driveId(u"id of the file or folder"_s)},
         {"email"_L1, schema::textLike(u"^[^@\\s]+@[^@\\s]+$"_s, u"address of the person it is shared with"_s)},
         {"role"_L1,
          usually(schema::choice(workdriveparameters::roleNames(),
                                 u"people: view, comment, edit or share a file, view, edit, upload to or organize a "
                                 "folder; links: view, comment or edit a file, view, edit or upload to a folder"_s),
                  u"view"_s)},
         {"notify"_L1, schema::flag(u"WorkDrive writes a mail to the person"_s)},
         {"link"_L1, schema::flag(u"true makes a link for people outside"_s)},
         {"link_name"_L1, schema::text(u"name of the link; without it that of the file"_s)},
         {"expires"_L1, schema::textLike(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s, u"last day of the link, yyyy-MM-dd"_s)},
         {"password"_L1, schema::text(u"what the link asks for; shown nowhere"_s)},
         {"allow_download"_L1, usually(schema::flag(u"whether those with the link may download"_s), true)}},
        {u"file_id"_s}, {u"email"_s, u"link"_s});
    operation.result = recordSchema(driveMembers({{"id"_L1, u"string"_s},
                                                  {"role"_L1, u"string"_s},
                                                  {"role_id"_L1, u"integer"_s},
                                                  {"expiration_date"_L1, u"string"_s},
                                                  {"email_id"_L1, u"string"_s},
                                                  {"display_name"_L1, u"string"_s},
                                                  {"link"_L1, u"string"_s},
                                                  {"link_name"_L1, u"string"_s},
                                                  {"allow_download"_L1, u"boolean"_s},
                                                  {"is_password_protected"_L1, u"boolean"_s}}),
                                    u"the permission, or the link with its address"_s);
    operation.scopes = {u"WorkDrive.files.READ"_s, u"WorkDrive.files.sharing.CREATE"_s, u"WorkDrive.links.CREATE"_s};
    operation.requestCost = u"2"_s;
    bindDrive(operation, drive, workdrivehandlers::share, workdrivehandlers::planShare);
    return operation;
}
} // namespace

QList<Operation> workDriveOperations(WorkDriveService *drive)
{
    return {listFilesOperation(drive), uploadOperation(drive), downloadOperation(drive), createFolderOperation(drive),
            shareOperation(drive)};
}
} // namespace atlas
