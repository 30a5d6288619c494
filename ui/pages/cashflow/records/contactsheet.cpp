// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/contactsheet.h"

#include "services/core/json.h"
#include "ui/pages/cashflow/documents/dueterms.h"
#include "ui/pages/cashflow/records/formchoices.h"
#include "ui/pages/common/fieldbox.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// The members of a contact person that may be written. is_primary_contact may only be sent when true.
QJsonObject writablePerson(const QJsonObject &person)
{
    static const QStringList names{
        u"contact_person_id"_s, u"salutation"_s, u"first_name"_s, u"last_name"_s, u"email"_s, u"phone"_s, u"mobile"_s,
        u"designation"_s,       u"department"_s, u"skype"_s};
    QJsonObject kept;
    for (const QString &name : names) {
        if (!person.value(name).toString().isEmpty())
            kept.insert(name, person.value(name));
    }
    if (json::boolean(person, "is_primary_contact"_L1))
        kept.insert(u"is_primary_contact"_s, true);
    return kept;
}

int primaryPersonIn(const QJsonArray &persons)
{
    for (int i = 0; i < persons.size(); ++i) {
        if (json::boolean(persons.at(i).toObject(), "is_primary_contact"_L1))
            return i;
    }
    return persons.isEmpty() ? -1 : 0;
}

/// One sign in the middle: what is deliverable only the mail server knows.
bool looksLikeAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1 && !text.contains(u' ');
}
} // namespace

ContactSheet::ContactSheet(BooksActions &actions, QWidget *parent)
    : RecordSheet(BooksKind::Contact, u"contact"_s, actions, parent)
    , m_name(new QLineEdit(this))
    , m_company(new QLineEdit(this))
    , m_first(new QLineEdit(this))
    , m_last(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_terms(new QComboBox(this))
    , m_currency(new QComboBox(this))
    , m_save(addButton(tr("Add the customer"), u"contact.save"_s, true))
{
    setTitle(tr("New customer"));
    build();
    fillTerms(0);
    formchoices::fillCurrencies(*m_currency, book());
    connect(m_save, &QPushButton::clicked, this, &ContactSheet::submit);
    setClean();
    fit(520);
    m_name->setFocus();
}

void ContactSheet::build()
{
    m_name->setMaxLength(200);
    m_company->setMaxLength(200);
    add(u"contact_name"_s, tr("Name on documents"), m_name, 0, 0, 2);
    add(u"company_name"_s, tr("Company"), m_company, 1, 0, 2);
    add(u"first_name"_s, tr("First name of the contact person"), m_first, 2, 0);
    add(u"last_name"_s, tr("Last name"), m_last, 2, 1);
    add(u"email"_s, tr("E-mail"), m_email, 3, 0);
    add(u"phone"_s, tr("Phone"), m_phone, 3, 1);
    add(u"payment_terms"_s, tr("Payment terms"), m_terms, 4, 0);
    add(u"currency_id"_s, tr("Currency"), m_currency, 4, 1);
    body()->addStretch(1);
}

void ContactSheet::fillTerms(int selected)
{
    m_terms->clear();
    QList<int> offered = dueterms::usual();
    offered.removeAll(dueterms::endOfMonth); // Books keeps whole days for a customer
    if (!offered.contains(selected))
        offered.prepend(selected);
    for (const int days : std::as_const(offered))
        m_terms->addItem(dueterms::label(days), days);
    m_terms->setCurrentIndex(m_terms->findData(selected));
}

QJsonArray ContactSheet::persons() const
{
    QJsonArray all;
    for (const QJsonValue &person : m_persons)
        all.append(writablePerson(person.toObject()));
    QJsonObject shown = m_primary < 0 ? QJsonObject{{u"is_primary_contact"_s, true}} : all.at(m_primary).toObject();
    const QList<QPair<QString, QLineEdit *>> typed{
        {u"first_name"_s, m_first}, {u"last_name"_s, m_last}, {u"email"_s, m_email}, {u"phone"_s, m_phone}};
    bool said = false;
    for (const auto &[name, editor] : typed) {
        const QString text = editor->text().trimmed();
        said = said || !text.isEmpty();
        if (text.isEmpty() && !shown.contains(name))
            continue;
        shown.insert(name, text); // also when it was emptied: it shall go
    }
    if (m_primary >= 0)
        all.replace(m_primary, shown);
    else if (said)
        all.append(shown);
    return all;
}

QJsonObject ContactSheet::fields() const
{
    return {{"contact_name"_L1, m_name->text().trimmed()},
            {"company_name"_L1, m_company->text().trimmed()},
            {"contact_type"_L1, u"customer"_s},
            {"contact_persons"_L1, persons()},
            {"payment_terms"_L1, m_terms->currentData().toInt()},
            {"currency_id"_L1, m_currency->currentData().toString()}};
}

QList<RecordSheet::Problem> ContactSheet::problems() const
{
    QList<Problem> found;
    const QString email = m_email->text().trimmed();
    const bool reachable = !email.isEmpty() || !m_phone->text().trimmed().isEmpty();
    if (m_name->text().trimmed().isEmpty())
        found.append({u"contact_name"_s, tr("Type the name that stands on invoices.")});
    if (reachable && m_primary < 0 && m_first->text().trimmed().isEmpty())
        found.append({u"first_name"_s, tr("Books keeps e-mail and phone with a person: type a first name.")});
    if (!email.isEmpty() && !looksLikeAddress(email))
        found.append({u"email"_s, tr("This is not an e-mail address.")});
    return found;
}

void ContactSheet::editContact(const QString &id, const QJsonObject &detail)
{
    edit(id, detail);
    setTitle(tr("Edit the customer"));
    m_save->setText(tr("Save"));
    // Books changes it only while the customer has no documents.
    m_currency->setEnabled(false);
    m_currency->setToolTip(tr("The currency of a customer is changed in Zoho Books."));
    fit(520);
}

void ContactSheet::fill(const QJsonObject &detail)
{
    m_persons = detail.value("contact_persons"_L1).toArray();
    m_primary = primaryPersonIn(m_persons);
    const QJsonObject person = m_persons.at(qMax(0, m_primary)).toObject();
    m_name->setText(json::text(detail, "contact_name"_L1));
    m_company->setText(json::text(detail, "company_name"_L1));
    m_first->setText(json::text(person, "first_name"_L1));
    m_last->setText(json::text(person, "last_name"_L1));
    m_email->setText(json::text(person, "email"_L1));
    m_phone->setText(json::text(person, "phone"_L1));
    fillTerms(int(json::integer(detail, "payment_terms"_L1)));
    formchoices::choose(*m_currency, json::id(detail.value("currency_id"_L1)), json::text(detail, "currency_code"_L1));
}

QString ContactSheet::savedWords(const QJsonObject &record) const
{
    //: %1 is a customer
    return tr("%1 saved").arg(json::text(record, "contact_name"_L1));
}

QString ContactSheet::ownField(const QString &field) const
{
    return field.startsWith("contact_persons"_L1) ? u"email"_s : field;
}
} // namespace atlas
