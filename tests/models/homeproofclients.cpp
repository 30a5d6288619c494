// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/homeproof.h"

#include <QRegularExpression>

namespace atlas::test
{
namespace proofclients
{
using namespace byhand;

namespace
{
const QJsonArray &peopleOf(HomeProof &hand)
{
    return hand.crm(u"Contacts"_s, u"Last_Name,First_Name,Email,Account_Name,Created_Time"_s);
}

const QJsonArray &accountRows(HomeProof &hand)
{
    return hand.crm(u"Accounts"_s, u"Account_Name"_s);
}

/// Days on which accounts were in touch, the latest of each.
class LastContacts
{
public:
    explicit LastContacts(HomeProof &hand)
        : m_hand(hand)
    {
        for (const QJsonValue &account : accountRows(hand))
            m_accountOf.insert(refId(account[u"id"_s]), refId(account[u"id"_s]));
        for (const QJsonValue &person : peopleOf(hand)) {
            const QString account = refId(person[u"Account_Name"_s]);
            m_accountOf.insert(refId(person[u"id"_s]), account);
            if (!person[u"Email"_s].toString().isEmpty() && !account.isEmpty())
                m_accountOf.insert(person[u"Email"_s].toString().toLower(), account);
        }
        for (const QJsonValue &deal : std::as_const(hand.m_deals)) {
            m_accountOf.insert(refId(deal[u"id"_s]), refId(deal[u"Account_Name"_s]));
            note(refId(deal[u"id"_s]), instantOf(deal[u"Last_Activity_Time"_s]));
        }
        addActivities();
        addMails();
        addMeetings();
    }
    [[nodiscard]] QDate of(const QString &account) const { return m_last.value(account).toLocalTime().date(); }

private:
    void note(const QString &record, const QDateTime &at)
    {
        const QString account = m_accountOf.value(record);
        if (!account.isEmpty() && at.isValid() && at <= m_hand.m_now && !(m_last.value(account) > at))
            m_last.insert(account, at);
    }
    void addActivities()
    {
        const auto both = [this](const QJsonValue &row, const QDateTime &at) {
            note(refId(row[u"Who_Id"_s]), at);
            note(refId(row[u"What_Id"_s]), at);
        };
        for (const QJsonValue &row : m_hand.crm(u"Tasks"_s, u"Subject,Status,Due_Date,Closed_Time,Owner,Who_Id,"
                                                            "What_Id,Created_Time"_s)) {
            const QDateTime closed = instantOf(row[u"Closed_Time"_s]);
            if (closed.isValid())
                both(row, closed);
            else if (row[u"Status"_s] == u"Completed"_s)
                both(row, dayOf(row[u"Due_Date"_s]).startOfDay(Qt::UTC));
        }
        for (const QJsonValue &row :
             m_hand.crm(u"Events"_s, u"Event_Title,Start_DateTime,End_DateTime,Who_Id,What_Id"_s))
            if (instantOf(row[u"End_DateTime"_s]) <= m_hand.m_now)
                both(row, instantOf(row[u"Start_DateTime"_s]));
        for (const QJsonValue &row :
             m_hand.crm(u"Calls"_s, u"Subject,Outgoing_Call_Status,Call_Start_Time,Who_Id,What_Id"_s)) {
            const QString status = row[u"Outgoing_Call_Status"_s].toString();
            if (status != u"Scheduled"_s && status != u"Overdue"_s)
                both(row, instantOf(row[u"Call_Start_Time"_s]));
        }
    }
    void addMails()
    {
        static const QRegularExpression address(u"[^\\s<>,;\"&]+@[^\\s<>,;\"&]+"_s);
        for (const MailFolder::Kind kind : {MailFolder::Kind::Inbox, MailFolder::Kind::Sent}) {
            const QJsonArray mails = m_hand.mails(kind);
            for (const QJsonValue &mail : mails) {
                const QDateTime at =
                    QDateTime::fromMSecsSinceEpoch(mail[u"receivedTime"_s].toVariant().toLongLong(), Qt::UTC);
                auto found =
                    address.globalMatch(mail[u"fromAddress"_s].toString() + u' ' + mail[u"toAddress"_s].toString());
                while (found.hasNext())
                    note(found.next().captured().toLower(), at);
            }
        }
    }
    void addMeetings()
    {
        const QJsonArray events = m_hand.events(m_hand.m_today.addDays(-25), m_hand.m_today);
        for (const QJsonValue &event : events) {
            const QString start = event[u"dateandtime"_s][u"start"_s].toString();
            QDateTime at = QDateTime::fromString(start, u"yyyyMMdd'T'HHmmss'Z'"_s);
            at.setTimeSpec(Qt::UTC);
            if (!at.isValid())
                at = QDateTime::fromString(start, u"yyyyMMdd'T'HHmmsstt"_s).toUTC();
            note(event[u"organizer"_s].toString().toLower(), at);
            const QJsonArray guests = event[u"attendees"_s].toArray();
            for (const QJsonValue &guest : guests)
                note(guest[u"email"_s].toString().toLower(), at);
        }
    }
    HomeProof &m_hand;
    QHash<QString, QString> m_accountOf;
    QHash<QString, QDateTime> m_last;
};

ExpectedCard followUp(HomeProof &hand)
{
    QSet<QString> active;
    for (const QJsonValue &deal : std::as_const(hand.m_deals))
        if (hand.isOutcome(deal.toObject(), StageOutcome::Open))
            active.insert(refId(deal[u"Account_Name"_s]));
    for (const QJsonValue &project : hand.rows(ProjectsKind::Project))
        if (hand.openProjectIds().contains(idIn(project)))
            active.insert(accountOfProject(project.toObject()));
    active.remove(QString());
    const LastContacts contacts(hand);
    ExpectedCard expected;
    expected.ids.emplace();
    for (const QString &account : std::as_const(active)) {
        const QDate last = contacts.of(account);
        if (!last.isValid() || last.daysTo(hand.m_today) >= 21)
            expected.ids->append(account);
    }
    return expected;
}

ExpectedCard contactsToCorrect(HomeProof &hand)
{
    static const QRegularExpression good(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    QMap<QString, int> uses;
    for (const QJsonValue &person : peopleOf(hand))
        ++uses[person[u"Email"_s].toString().toLower()];
    ExpectedCard expected;
    expected.ids.emplace();
    for (const QJsonValue &person : peopleOf(hand)) {
        const QString mail = person[u"Email"_s].toString();
        const QString id = refId(person[u"id"_s]);
        QString fault;
        if (mail.isEmpty())
            fault = u"no_mail"_s;
        else if (!good.match(mail).hasMatch())
            fault = u"bad_mail"_s;
        else if (uses.value(mail.toLower()) > 1)
            fault = u"twice"_s;
        else if (refId(person[u"Account_Name"_s]).isEmpty())
            fault = u"no_account"_s;
        if (fault.isEmpty())
            continue;
        expected.ids->append(id);
        expected.states.insert(id, fault);
    }
    return expected;
}

/// Why a customer does not match its account; empty: it does.
QString mismatch(HomeProof &hand, const QJsonValue &customer, const QString &account, const QSet<QString> &byDeal)
{
    QString accountName;
    for (const QJsonValue &each : accountRows(hand))
        if (refId(each[u"id"_s]) == account)
            accountName = each[u"Account_Name"_s].toString().simplified();
    const bool linked = customer[u"is_linked_with_zohocrm"_s].toBool();
    if (accountName.isEmpty())
        return linked ? u"mail_differs"_s : u"only_books"_s;
    if (customer[u"contact_name"_s].toString().simplified() != accountName &&
        customer[u"company_name"_s].toString().simplified() != accountName)
        return u"name_differs"_s;
    const QString mail = customer[u"email"_s].toString().toLower();
    bool hasMails = false;
    bool isAmong = false;
    for (const QJsonValue &person : peopleOf(hand)) {
        if (refId(person[u"Account_Name"_s]) != account)
            continue;
        hasMails |= !person[u"Email"_s].toString().isEmpty();
        isAmong |= person[u"Email"_s].toString().toLower() == mail;
    }
    if (!mail.isEmpty() && hasMails && !isAmong)
        return u"mail_differs"_s;
    return linked || byDeal.contains(customer[u"contact_id"_s].toString()) ? QString() : u"not_joined"_s;
}

ExpectedCard dataQuality(HomeProof &hand)
{
    const QHash<QString, QString> accounts = accountsByCustomer(hand);
    QSet<QString> byDeal;
    for (const BooksKind kind : {BooksKind::Invoice, BooksKind::Estimate})
        for (const QJsonValue &row : hand.rows(kind))
            if (!row[u"zcrm_potential_id"_s].toString().isEmpty())
                byDeal.insert(row[u"customer_id"_s].toString());
    ExpectedCard expected;
    for (const QJsonValue &row : hand.rows(BooksKind::Contact)) {
        const QString id = row[u"contact_id"_s].toString();
        if (row[u"contact_type"_s] == u"vendor"_s || row[u"status"_s] != u"active"_s)
            continue;
        if (const QString state = mismatch(hand, row, accounts.value(id), byDeal); !state.isEmpty())
            expected.states.insert(id, state);
    }
    const QList<QString> joined = accounts.values();
    for (const QJsonValue &deal : std::as_const(hand.m_deals)) {
        const QString account = refId(deal[u"Account_Name"_s]);
        if (hand.isOutcome(deal.toObject(), StageOutcome::Won) && !account.isEmpty() && !joined.contains(account))
            expected.states.insert(account, u"only_crm"_s);
    }
    expected.ids = QStringList(expected.states.keys());
    return expected;
}
} // namespace
} // namespace proofclients

QHash<QString, HomeProofOf> clientProofs()
{
    using namespace proofclients;
    return {{u"clients.follow_up"_s, followUp},
            {u"contacts.correct"_s, contactsToCorrect},
            {u"data.quality"_s, dataQuality}};
}
} // namespace atlas::test
