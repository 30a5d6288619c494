// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncchoices.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
const QStringList &ruleKeys()
{
    static const QStringList keys{u"manual"_s, u"newer"_s, u"crm"_s, u"books"_s, u"fill"_s};
    return keys;
}

QJsonObject rowToJson(const SyncChoices::Row &row)
{
    QJsonObject fields;
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it)
        fields.insert(syncFieldKey(it.key()), it.value() == SyncSide::Crm ? u"crm"_s : u"books"_s);
    QJsonObject object;
    if (!fields.isEmpty())
        object.insert("fields"_L1, fields);
    if (row.leave)
        object.insert("leave"_L1, true);
    if (row.create)
        object.insert("create"_L1, true);
    return object;
}

SyncChoices::Row rowFromJson(const QJsonObject &object)
{
    SyncChoices::Row row;
    row.leave = object.value("leave"_L1).toBool();
    row.create = object.value("create"_L1).toBool();
    const QJsonObject fields = object.value("fields"_L1).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (const auto field = syncFieldOf(it.key()))
            row.fields.insert(*field, it.value().toString() == "crm"_L1 ? SyncSide::Crm : SyncSide::Books);
    }
    return row;
}
} // namespace

QString syncRuleKey(SyncRule rule)
{
    return ruleKeys().at(int(rule));
}

std::optional<SyncRule> syncRuleOf(const QString &key)
{
    const auto index = ruleKeys().indexOf(key);
    return index < 0 ? std::nullopt : std::optional(SyncRule(index));
}

QByteArray SyncChoices::toJson() const
{
    QJsonObject kept;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        const QJsonObject row = rowToJson(it.value());
        if (!row.isEmpty())
            kept.insert(it.key(), row);
    }
    const QJsonObject object{{u"rule"_s, syncRuleKey(rule)},    {u"create_in_books"_s, createInBooks},
                             {u"create_in_crm"_s, createInCrm}, {u"link_matches"_s, linkMatches},
                             {u"confidence"_s, confidence},     {u"rows"_s, kept}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SyncChoices SyncChoices::fromJson(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    SyncChoices choices;
    choices.rule = syncRuleOf(object.value("rule"_L1).toString()).value_or(SyncRule::Manual);
    choices.createInBooks = object.value("create_in_books"_L1).toBool();
    choices.createInCrm = object.value("create_in_crm"_L1).toBool();
    choices.linkMatches = object.value("link_matches"_L1).toBool();
    choices.confidence = object.value("confidence"_L1).toInt(choices.confidence);
    const QJsonObject kept = object.value("rows"_L1).toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        choices.rows.insert(it.key(), rowFromJson(it.value().toObject()));
    return choices;
}

namespace syncchoices
{
namespace
{
std::optional<SyncSide> byRule(const SyncDifference &difference, SyncRule rule)
{
    if (rule == SyncRule::Manual)
        return std::nullopt;
    if (difference.crm.trimmed().isEmpty())
        return SyncSide::Books;
    if (difference.books.trimmed().isEmpty())
        return SyncSide::Crm;
    if (rule == SyncRule::Newer)
        return difference.newer;
    if (rule == SyncRule::Fill)
        return std::nullopt;
    return rule == SyncRule::Crm ? SyncSide::Crm : SyncSide::Books;
}
} // namespace

std::optional<SyncSide> decide(const SyncRow &row, const SyncDifference &difference, const SyncChoices &choices)
{
    const SyncChoices::Row own = choices.rows.value(row.key);
    if (own.leave || row.state != SyncRow::State::Diverging)
        return std::nullopt;
    std::optional<SyncSide> source;
    if (own.fields.contains(difference.field))
        source = own.fields.value(difference.field);
    else if (row.confidence >= choices.confidence)
        source = byRule(difference, choices.rule);
    if (!source)
        return std::nullopt;
    const bool writable = *source == SyncSide::Crm ? difference.canWriteBooks : difference.canWriteCrm;
    return writable ? source : std::nullopt;
}

bool isCreated(const SyncRow &row, const SyncChoices &choices)
{
    const SyncChoices::Row own = choices.rows.value(row.key);
    if (own.leave)
        return false;
    if (row.state == SyncRow::State::OnlyCrm)
        return own.create || choices.createInBooks;
    return row.state == SyncRow::State::OnlyBooks && (own.create || choices.createInCrm);
}

bool isLinked(const SyncRow &row, const SyncChoices &choices)
{
    const bool match = row.reason == SyncReason::Email || row.reason == SyncReason::Name;
    return choices.linkMatches && match && !row.crm.id.isEmpty() && !row.books.id.isEmpty() &&
           row.confidence >= choices.confidence && !choices.rows.value(row.key).leave;
}
} // namespace syncchoices
} // namespace atlas
