// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/syncwords.h"

#include "models/support/format.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
QString SyncWords::field(SyncField field)
{
    static const char *const names[] = {QT_TR_NOOP("Name"),
                                        QT_TR_NOOP("Company"),
                                        QT_TR_NOOP("E-mail"),
                                        QT_TR_NOOP("Phone"),
                                        QT_TR_NOOP("Website"),
                                        QT_TR_NOOP("Currency"),
                                        QT_TR_NOOP("Payment terms"),
                                        QT_TR_NOOP("Tax number"),
                                        QT_TR_NOOP("Street"),
                                        QT_TR_NOOP("City"),
                                        QT_TR_NOOP("State"),
                                        QT_TR_NOOP("Postcode"),
                                        QT_TR_NOOP("Country"),
                                        QT_TR_NOOP("Delivery street"),
                                        QT_TR_NOOP("Delivery city"),
                                        QT_TR_NOOP("Delivery state"),
                                        QT_TR_NOOP("Delivery postcode"),
                                        QT_TR_NOOP("Delivery country")};
    static_assert(std::size(names) == kSyncFieldCount);
    return tr(names[int(field)]);
}

QString SyncWords::state(SyncRow::State state)
{
    static const char *const names[] = {QT_TR_NOOP("Equal"),       QT_TR_NOOP("Different"),
                                        QT_TR_NOOP("Only in CRM"), QT_TR_NOOP("Only in Books"),
                                        QT_TR_NOOP("Ambiguous"),   QT_TR_NOOP("Linked to a deleted record")};
    return tr(names[int(state)]);
}

QString SyncWords::reason(const SyncRow &row)
{
    static const char *const names[] = {"", QT_TR_NOOP("linked by Zoho"), QT_TR_NOOP("linked in Atlas"),
                                        QT_TR_NOOP("same address"), QT_TR_NOOP("same name")};
    if (row.reason == SyncReason::None)
        return {};
    const QString words = tr(names[int(row.reason)]);
    if (row.confidence == 0 || row.confidence == 100)
        return words;
    //: %1: why two records match ("same address"), %2: how sure that is ("98 %")
    return tr("%1, %2").arg(words, format::percent(row.confidence / 100.0));
}

QString SyncWords::differences(const SyncRow &row)
{
    if (row.state == SyncRow::State::Ambiguous) {
        QStringList names;
        for (const SyncParty &party : row.crmMany + row.booksMany)
            names.append(party.name());
        names.removeDuplicates();
        return names.join(u" · "_s);
    }
    QStringList fields;
    for (const SyncDifference &difference : row.differences)
        fields.append(field(difference.field));
    return fields.join(u", "_s);
}

QString SyncWords::rule(SyncRule rule)
{
    static const char *const names[] = {QT_TR_NOOP("Only what I choose"), QT_TR_NOOP("Newer wins"),
                                        QT_TR_NOOP("CRM wins"), QT_TR_NOOP("Books wins"),
                                        QT_TR_NOOP("Fill empty fields only")};
    return tr(names[int(rule)]);
}

QString SyncWords::ruleHelp(SyncRule rule)
{
    static const char *const sentences[] = {
        QT_TR_NOOP("Nothing is written but the values you choose client by client."),
        QT_TR_NOOP("The record that was changed last wins. What cannot be told stays."),
        QT_TR_NOOP("The values of the CRM are written to Books. An empty value never replaces a filled one."),
        QT_TR_NOOP("The values of Books are written to the CRM. An empty value never replaces a filled one."),
        QT_TR_NOOP("Only fields that are empty on one side are filled.")};
    return tr(sentences[int(rule)]);
}

QString SyncWords::act(const SyncWrite &write)
{
    switch (write.verb) {
    case SyncWrite::Verb::UpdateCrm:
        return write.module == "Contacts"_L1 ? tr("Change the contact in CRM") : tr("Change the account in CRM");
    case SyncWrite::Verb::UpdateBooks:
        return tr("Change the customer in Books");
    case SyncWrite::Verb::CreateBooks:
        return tr("Create the customer in Books");
    case SyncWrite::Verb::CreateCrm:
        return write.module == "Contacts"_L1 ? tr("Create the contact in CRM") : tr("Create the account in CRM");
    case SyncWrite::Verb::Link:
        break;
    }
    return tr("Link in Atlas");
}

QString SyncWords::outcome(const SyncWrite &write)
{
    if (write.state == SyncWrite::State::Done && write.wasThere)
        return tr("was there already");
    if (write.state == SyncWrite::State::Undone && write.madeInactive)
        return tr("made inactive: it has documents");
    static const char *const names[] = {QT_TR_NOOP("waiting"),
                                        QT_TR_NOOP("begun"),
                                        QT_TR_NOOP("done"),
                                        QT_TR_NOOP("changed meanwhile: look again"),
                                        QT_TR_NOOP("failed"),
                                        QT_TR_NOOP("unknown: look in Zoho"),
                                        QT_TR_NOOP("being undone"),
                                        QT_TR_NOOP("undone"),
                                        QT_TR_NOOP("not undone: it changed since")};
    const QString words = tr(names[int(write.state)]);
    return write.error.isEmpty() ? words : words + u" ("_s + write.error + u')';
}

QString SyncWords::change(const SyncFieldChange &change)
{
    const auto shown = [](const QString &value) { return value.trimmed().isEmpty() ? u"—"_s : value.simplified(); };
    if (change.before.trimmed().isEmpty())
        return field(change.field) + u" → "_s + shown(change.after);
    return field(change.field) + u"  "_s + shown(change.before) + u" → "_s + shown(change.after);
}

QString SyncWords::run(const SyncRun &run)
{
    QStringList parts{tr("%n done", nullptr, run.done)};
    if (run.changed > 0)
        parts.append(tr("%n changed meanwhile", nullptr, run.changed));
    if (run.failed + run.unknown > 0)
        parts.append(tr("%n failed", nullptr, run.failed + run.unknown));
    if (run.undone > 0)
        parts.append(tr("%n undone", nullptr, run.undone));
    if (run.left() > 0)
        parts.append(tr("%n left", nullptr, run.left()));
    return parts.join(u", "_s);
}
} // namespace atlas
