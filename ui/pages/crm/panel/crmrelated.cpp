// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/panel/crmrelated.h"

#include "ui/pages/crm/crmwords.h"
#include "ui/theme/format.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
LookupRef crmLookupIn(const QJsonObject &record, const QString &field)
{
    const QJsonObject object = record.value(field).toObject();
    return {object.value(u"id"_s).toString(), object.value(u"name"_s).toString()};
}
} // namespace

CrmRelated::CrmRelated(const CrmDesk &desk, CrmRef ref, QJsonObject record)
    : m_desk(desk)
    , m_ref(std::move(ref))
    , m_record(std::move(record))
{
}

PanelEntry CrmRelated::linkTo(const QString &module, const LookupRef &ref) const
{
    PanelEntry entry;
    entry.title = ref.name;
    entry.note = module == u"Deals" ? tr("Deal") : CrmWords::singular(module);
    const bool known =
        module == u"Deals" ? m_desk.deals.row(ref.id) != nullptr : crmfields::exists(m_desk.book, {module, ref.id});
    if (known) {
        entry.viewId = module;
        entry.id = ref.id;
    }
    return entry;
}

QList<PanelEntry> CrmRelated::about() const
{
    QList<PanelEntry> entries;
    const auto add = [&](const QString &module, const QString &field) {
        const LookupRef ref = crmLookupIn(m_record, field);
        if (ref.id.isEmpty())
            return;
        const QString actual = module.isEmpty() ? crmfields::moduleOfAny(m_desk.book, m_desk.deals, ref.id) : module;
        entries.append(linkTo(actual.isEmpty() ? u"Contacts"_s : actual, ref));
    };
    if (m_ref.module == u"Contacts") {
        add(u"Accounts"_s, u"Account_Name"_s);
    } else if (m_ref.module == u"Leads") {
        add(u"Accounts"_s, u"Converted_Account"_s);
        add(u"Contacts"_s, u"Converted_Contact"_s);
        add(u"Deals"_s, u"Converted_Deal"_s);
    } else if (CrmWords::kindOf(m_ref.module) == DirectoryKind::Activities) {
        add({}, u"Who_Id"_s);
        add(m_record.value(u"$se_module"_s).toString(), u"What_Id"_s);
    }
    return entries;
}

QList<PanelEntry> CrmRelated::deals() const
{
    QList<PanelEntry> open, closed;
    if (m_ref.module != u"Accounts" && m_ref.module != u"Contacts")
        return {};
    for (const DealRow &row : m_desk.deals.rows()) {
        if ((m_ref.module == u"Accounts" ? row.deal.account.id : row.deal.contact.id) != m_ref.id)
            continue;
        const Stage *stage = m_desk.deals.pipeline().stage(row.deal.stage);
        PanelEntry entry;
        entry.title = row.deal.name;
        entry.note = stage ? stage->display : row.deal.stage;
        if (row.deal.closing.isValid())
            entry.note += u" \u00b7 "_s + format::shortDate(row.deal.closing, m_desk.today());
        entry.amount = row.deal.amount ? format::money(*row.deal.amount) : QString();
        entry.viewId = u"Deals"_s;
        entry.id = row.deal.id;
        const bool isOpen = !stage || stage->outcome == StageOutcome::Open;
        (isOpen ? open : closed).append(entry);
    }
    return open + closed;
}

QList<PanelEntry> CrmRelated::contacts() const
{
    QList<PanelEntry> entries;
    if (m_ref.module != u"Accounts")
        return entries;
    const QList<const Contact *> theirs = m_desk.book.contactsOf(m_ref.id);
    for (const Contact *contact : theirs) {
        PanelEntry entry =
            linkTo(u"Contacts"_s, {contact->id, QString(contact->firstName + u' ' + contact->lastName).trimmed()});
        QStringList note{contact->title, contact->email};
        note.removeAll(QString());
        entry.note = note.join(u" \u00b7 "_s);
        entries.append(entry);
    }
    return entries;
}

QList<PanelEntry> CrmRelated::activities() const
{
    QList<PanelEntry> entries;
    const QList<const CrmActivity *> theirs = m_desk.book.activitiesOf(m_ref.id);
    for (const CrmActivity *activity : theirs) {
        PanelEntry entry;
        entry.title = activity->subject.isEmpty() ? directorycells::kindName(activity->kind) : activity->subject;
        QStringList note{directorycells::kindName(activity->kind)};
        if (const QDate day = directorycells::dueDay(*activity); day.isValid())
            note.append(format::shortDate(day, m_desk.today()));
        note.append(activity->isDone ? tr("done") : activity->status);
        note.removeAll(QString());
        entry.note = note.join(u" \u00b7 "_s);
        entry.viewId = CrmWords::moduleOf(activity->kind);
        entry.id = activity->id;
        if (directorycells::isDue(*activity, DirectoryDue::Overdue, m_desk.today()))
            entry.tone = Label::Tone::Bad;
        entries.append(entry);
    }
    return entries;
}

QList<PanelEntry> CrmRelated::campaignFigures() const
{
    const Campaign *campaign = m_ref.module == u"Campaigns" ? m_desk.book.campaign(m_ref.id) : nullptr;
    if (!campaign)
        return {};
    QList<PanelEntry> entries;
    const auto add = [&entries](const QString &title, const QString &amount) {
        PanelEntry entry;
        entry.title = title;
        entry.amount = amount;
        entries.append(entry);
    };
    const auto &budget = campaign->budgetedCost;
    const auto &cost = campaign->actualCost;
    const auto &expected = campaign->expectedRevenue;
    if (budget && cost && budget->currency() == cost->currency() && budget->minor() > 0)
        add(tr("Budget used"), format::percent(double(cost->minor()) / double(budget->minor())));
    if (expected && cost && expected->currency() == cost->currency() && cost->minor() > 0)
        //: expected revenue of a campaign divided by what it cost
        add(tr("Expected revenue for each unit spent"),
            QLocale().toString(double(expected->minor()) / double(cost->minor()), 'f', 1));
    if (campaign->to.isValid() && campaign->to >= m_desk.today())
        add(tr("Days left"), format::number(m_desk.today().daysTo(campaign->to)));
    return entries;
}

QList<PanelEntry> CrmRelated::mails(const CrmMailCount &count, const QDate &today)
{
    PanelEntry received, sent, last;
    received.title = tr("Received");
    received.amount = format::number(count.received);
    sent.title = tr("Sent");
    sent.amount = format::number(count.sent);
    QList<PanelEntry> entries{received, sent};
    if (count.last.isValid()) {
        //: the day of the last mail
        last.title = tr("Last");
        last.amount = format::shortDate(count.last.toLocalTime().date(), today);
        entries.append(last);
    }
    return entries;
}
} // namespace atlas
