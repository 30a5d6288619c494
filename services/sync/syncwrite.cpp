// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncwrite.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
const QStringList &verbKeys()
{
    static const QStringList keys{u"update_crm"_s, u"update_books"_s, u"create_books"_s, u"create_crm"_s, u"link"_s};
    return keys;
}

const QStringList &writeStateKeys()
{
    static const QStringList keys{u"planned"_s, u"sending"_s, u"done"_s,   u"changed"_s,     u"failed"_s,
                                  u"unknown"_s, u"undoing"_s, u"undone"_s, u"undo_skipped"_s};
    return keys;
}

const QStringList &runStateKeys()
{
    static const QStringList keys{u"running"_s, u"stopped"_s, u"finished"_s, u"undoing"_s, u"undone"_s};
    return keys;
}

template <class Enum>
Enum fromKey(const QStringList &keys, const QJsonValue &value)
{
    return Enum(std::max(qsizetype(0), keys.indexOf(value.toString())));
}

QString stamp(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime instantOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray fieldsToJson(const QList<SyncFieldChange> &fields)
{
    QJsonArray list;
    for (const SyncFieldChange &change : fields)
        list.append(QJsonObject{
            {u"field"_s, syncFieldKey(change.field)}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    return list;
}

QList<SyncFieldChange> fieldsFromJson(const QJsonArray &list)
{
    QList<SyncFieldChange> fields;
    for (const QJsonValue &value : list) {
        if (const auto field = syncFieldOf(value[u"field"].toString()))
            fields.append({*field, value[u"before"].toString(), value[u"after"].toString()});
    }
    return fields;
}
} // namespace

QString syncVerbKey(SyncWrite::Verb verb)
{
    return verbKeys().at(int(verb));
}
QString syncStateKey(SyncWrite::State state)
{
    return writeStateKeys().at(int(state));
}
QString syncStateKey(SyncRun::State state)
{
    return runStateKeys().at(int(state));
}

int SyncWrite::requests() const
{
    switch (verb) {
    case Verb::UpdateCrm: // read, write
        return 2;
    case Verb::UpdateBooks: // read, write, read
    case Verb::CreateCrm:   // look, write, read
        return 3;
    case Verb::CreateBooks: // look, import, read, complete, read
        return 6;
    case Verb::Link:
        break;
    }
    return 0;
}

namespace syncwrite
{
QByteArray toJson(const SyncWrite &write)
{
    return compact({{u"number"_s, write.number},
                    {u"row"_s, write.row},
                    {u"name"_s, write.name},
                    {u"verb"_s, syncVerbKey(write.verb)},
                    {u"module"_s, write.module},
                    {u"record_id"_s, write.recordId},
                    {u"parent"_s, write.parent},
                    {u"fields"_s, fieldsToJson(write.fields)},
                    {u"base"_s, write.base},
                    {u"changes"_s, write.changes},
                    {u"state"_s, syncStateKey(write.state)},
                    {u"at"_s, stamp(write.at)},
                    {u"result_id"_s, write.resultId},
                    {u"after"_s, write.after},
                    {u"version"_s, write.version},
                    {u"was_there"_s, write.wasThere},
                    {u"unlinked"_s, write.unlinked},
                    {u"made_inactive"_s, write.madeInactive},
                    {u"error"_s, write.error},
                    {u"error_text"_s, write.errorText}});
}

SyncWrite writeFromJson(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    SyncWrite write;
    write.number = object.value("number"_L1).toInt();
    write.row = object.value("row"_L1).toString();
    write.name = object.value("name"_L1).toString();
    write.verb = fromKey<SyncWrite::Verb>(verbKeys(), object.value("verb"_L1));
    write.module = object.value("module"_L1).toString();
    write.recordId = object.value("record_id"_L1).toString();
    write.parent = object.value("parent"_L1).toInt();
    write.fields = fieldsFromJson(object.value("fields"_L1).toArray());
    write.base = object.value("base"_L1).toObject();
    write.changes = object.value("changes"_L1).toObject();
    write.state = fromKey<SyncWrite::State>(writeStateKeys(), object.value("state"_L1));
    write.at = instantOf(object.value("at"_L1));
    write.resultId = object.value("result_id"_L1).toString();
    write.after = object.value("after"_L1).toObject();
    write.version = object.value("version"_L1).toString();
    write.wasThere = object.value("was_there"_L1).toBool();
    write.unlinked = object.value("unlinked"_L1).toBool();
    write.madeInactive = object.value("made_inactive"_L1).toBool();
    write.error = object.value("error"_L1).toString();
    write.errorText = object.value("error_text"_L1).toString();
    return write;
}

QByteArray toJson(const SyncRun &run)
{
    return compact({{u"id"_s, run.id},
                    {u"begun"_s, stamp(run.begun)},
                    {u"ended"_s, stamp(run.ended)},
                    {u"rule"_s, run.rule},
                    {u"state"_s, syncStateKey(run.state)},
                    {u"writes"_s, run.writes},
                    {u"done"_s, run.done},
                    {u"changed"_s, run.changed},
                    {u"failed"_s, run.failed},
                    {u"unknown"_s, run.unknown},
                    {u"undone"_s, run.undone},
                    {u"error"_s, run.error}});
}

SyncRun runFromJson(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    SyncRun run;
    run.id = object.value("id"_L1).toString();
    run.begun = instantOf(object.value("begun"_L1));
    run.ended = instantOf(object.value("ended"_L1));
    run.rule = object.value("rule"_L1).toString();
    run.state = fromKey<SyncRun::State>(runStateKeys(), object.value("state"_L1));
    run.writes = object.value("writes"_L1).toInt();
    run.done = object.value("done"_L1).toInt();
    run.changed = object.value("changed"_L1).toInt();
    run.failed = object.value("failed"_L1).toInt();
    run.unknown = object.value("unknown"_L1).toInt();
    run.undone = object.value("undone"_L1).toInt();
    run.error = object.value("error"_L1).toString();
    return run;
}

void count(SyncRun &run, const QList<SyncWrite> &writes)
{
    run.writes = int(writes.size());
    run.done = run.changed = run.failed = run.unknown = run.undone = 0;
    for (const SyncWrite &write : writes) {
        switch (write.state) {
        case SyncWrite::State::Done:
        case SyncWrite::State::Undoing:
        case SyncWrite::State::UndoSkipped:
            ++run.done;
            break;
        case SyncWrite::State::Changed:
            ++run.changed;
            break;
        case SyncWrite::State::Failed:
            ++run.failed;
            break;
        case SyncWrite::State::Unknown:
            ++run.unknown;
            break;
        case SyncWrite::State::Undone:
            ++run.undone;
            break;
        case SyncWrite::State::Planned:
        case SyncWrite::State::Sending:
            break;
        }
    }
}
} // namespace syncwrite
} // namespace atlas
