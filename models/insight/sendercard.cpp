// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/sendercard.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int exchangeWindowDays = 30;
constexpr int shownMails = 5;

void addDeals(SenderCard &card, const DealBook &deals)
{
    for (const DealRow &row : deals.rows()) {
        const bool ofAccount = !card.accountId.isEmpty() && row.deal.account.id == card.accountId;
        const bool ofContact = !card.contactId.isEmpty() && row.deal.contact.id == card.contactId;
        const Stage *stage = deals.pipeline().stage(row.deal.stage);
        if ((ofAccount || ofContact) && stage && stage->outcome != StageOutcome::Lost)
            card.deals.append(row.deal);
    }
    const auto isOpen = [&deals](const Deal &deal) {
        return deals.pipeline().stage(deal.stage)->outcome == StageOutcome::Open;
    };
    std::sort(card.deals.begin(), card.deals.end(), [&isOpen](const Deal &a, const Deal &b) {
        if (isOpen(a) != isOpen(b))
            return isOpen(a);
        if (a.closing.isValid() != b.closing.isValid())
            return a.closing.isValid();
        return isOpen(a) ? a.closing < b.closing : a.closing > b.closing;
    });
}

/// The Books customer with this address, else the one invoices of the account's deals are for.
QString customerOf(const SenderCard &card, const CashBook &cash)
{
    for (const BooksContact &contact : cash.books().contacts) {
        if (contact.customer && !card.email.isEmpty() && contact.email.compare(card.email, Qt::CaseInsensitive) == 0)
            return contact.id;
    }
    QSet<QString> dealIds;
    for (const Deal &deal : card.deals)
        dealIds.insert(deal.id);
    for (const Invoice &invoice : cash.books().invoices) {
        if (!invoice.dealId.isEmpty() && dealIds.contains(invoice.dealId))
            return invoice.contactId;
    }
    return {};
}

void addInvoices(SenderCard &card, const CashBook &cash)
{
    card.customerId = customerOf(card, cash);
    if (card.customerId.isEmpty())
        return;
    for (const Invoice &invoice : cash.books().invoices) {
        if (invoice.contactId == card.customerId && invoice.isOpen())
            card.openInvoices.append(invoice);
    }
    std::sort(card.openInvoices.begin(), card.openInvoices.end(),
              [](const Invoice &a, const Invoice &b) { return a.due < b.due; });
    if (const PaymentBehaviour behaviour = cash.behaviour(card.customerId); behaviour.known)
        card.usualLateness = behaviour.medianDays;
    if (const BooksContact *contact = cash.contact(card.customerId); contact && card.company.isEmpty())
        card.company = contact->company.isEmpty() ? contact->name : contact->company;
}

void addMails(SenderCard &card, const MailBook &mails)
{
    const auto isWith = [&card](const MailMessage &message) {
        const auto same = [&card](const MailAddress &who) {
            return who.address.compare(card.email, Qt::CaseInsensitive) == 0;
        };
        return same(message.from) || std::any_of(message.to.cbegin(), message.to.cend(), same);
    };
    QSet<QString> unsent; // folders of what was never exchanged
    for (const MailFolder &folder : mails.snapshot().folders) {
        if (folder.kind == MailFolder::Kind::Drafts || folder.kind == MailFolder::Kind::Templates)
            unsent.insert(folder.id);
    }
    for (const MailMessage &message : mails.snapshot().messages) {
        if (!isWith(message) || unsent.contains(message.folderId))
            continue;
        if (card.lastMails.size() < shownMails)
            card.lastMails.append(&message);
        if (mails.now().isValid() && message.receivedAt >= mails.now().addDays(-exchangeWindowDays))
            ++card.mailsIn30Days;
    }
}

void addContact(SenderCard &card, const Contact &contact)
{
    card.contactId = contact.id;
    card.accountId = contact.account.id;
    card.company = contact.account.name;
    card.title = contact.title;
    card.phone = contact.phone.isEmpty() ? contact.mobile : contact.phone;
    const QString full = QStringList{contact.firstName, contact.lastName}.join(u' ').trimmed();
    if (!full.isEmpty())
        card.name = full;
}
} // namespace

SenderCard senderCard(const QString &email, const QString &name, const std::optional<Contact> &contact,
                      const MailBook &mails, const DealBook *deals, const CashBook *cash, const DeliveryBook *delivery)
{
    SenderCard card;
    card.email = email;
    card.name = name;
    if (contact)
        addContact(card, *contact);
    if (deals)
        addDeals(card, *deals);
    if (cash)
        addInvoices(card, *cash);
    if (delivery && !card.accountId.isEmpty()) {
        for (const Project &project : delivery->snapshot().projects) {
            if (project.crmAccountId == card.accountId && !project.isClosed())
                card.projects.append(project);
        }
    }
    addMails(card, mails);
    return card;
}

QHash<QString, QString> templateValues(const SenderCard &card, const QString &ownName,
                                       const std::function<QString(const Money &)> &money,
                                       const std::function<QString(const QDate &)> &day)
{
    QHash<QString, QString> values;
    const auto put = [&values](const QString &field, const QString &value) {
        if (!value.isEmpty())
            values.insert(field, value);
    };
    put(u"contact.name"_s, card.name);
    put(u"contact.first_name"_s, card.name.section(u' ', 0, 0));
    put(u"contact.last_name"_s, card.name.section(u' ', 1));
    put(u"contact.company"_s, card.company);
    put(u"contact.title"_s, card.title);
    put(u"sender.name"_s, ownName);
    if (!card.deals.isEmpty()) {
        const Deal &deal = card.deals.first();
        put(u"deal.name"_s, deal.name);
        put(u"deal.stage"_s, deal.stage);
        put(u"deal.amount"_s, deal.amount ? money(*deal.amount) : QString());
        put(u"deal.closing_date"_s, deal.closing.isValid() ? day(deal.closing) : QString());
    }
    if (!card.openInvoices.isEmpty()) {
        const Invoice &invoice = card.openInvoices.first();
        put(u"invoice.number"_s, invoice.number);
        put(u"invoice.balance"_s, money(invoice.balance));
        put(u"invoice.due_date"_s, invoice.due.isValid() ? day(invoice.due) : QString());
    }
    if (!card.projects.isEmpty())
        put(u"project.name"_s, card.projects.first().name);
    return values;
}
} // namespace atlas
