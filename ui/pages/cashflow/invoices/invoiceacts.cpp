// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/invoices/invoiceacts.h"

#include "services/books/booksrows.h"
#include "ui/pages/cashflow/documents/documentdialog.h"
#include "ui/pages/cashflow/invoices/creditnotedialog.h"
#include "ui/pages/cashflow/invoices/emaildialog.h"
#include "ui/pages/cashflow/invoices/paymentdialog.h"
#include "ui/pages/cashflow/invoices/pdfdialog.h"
#include "ui/theme/format.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
InvoiceActs::InvoiceActs(BooksActions &actions, QWidget *host)
    : QObject(host)
    , m_actions(actions)
    , m_host(host)
{
}

void InvoiceActs::keepDetail(const QString &id, const QJsonObject &detail)
{
    m_kept.insert(id, detail);
}

Invoice InvoiceActs::invoice(const QString &id) const
{
    const Invoice *known = m_actions.book().invoice(id);
    // The detail is what Books confirmed last; the book may follow a moment later.
    const QJsonObject kept = m_kept.value(id);
    if (kept.isEmpty())
        return known ? *known : Invoice();
    const QList<Invoice> read =
        booksrows::decode(BooksKind::Invoice, {kept}, m_actions.book().baseCurrency()).typed.invoices;
    const bool newer = known && (read.isEmpty() || known->modified > read.first().modified);
    if (newer || read.isEmpty())
        return known ? *known : Invoice();
    return read.first();
}

void InvoiceActs::withDetail(const QString &id, const std::function<void(const QJsonObject &)> &then)
{
    Q_EMIT busyChanged(id, tr("Reading the invoice\u2026"));
    m_actions.record(BooksKind::Invoice, id, this, [this, id, then](const Result<QJsonObject> &detail) {
        Q_EMIT busyChanged(id, {});
        if (!detail) {
            Q_EMIT failed(id, FormSheet::words(detail.error()));
            return;
        }
        keepDetail(id, *detail);
        then(*detail);
    });
}

void InvoiceActs::create()
{
    auto *dialog = new DocumentDialog(DocumentForm::Kind::Invoice, m_actions, m_host);
    auto known = std::make_shared<bool>(false);
    connect(dialog, &DocumentDialog::stored, this, [this, known](const QString &id, const QJsonObject &record) {
        keepDetail(id, record);
        if (*known)
            Q_EMIT changed(id, record);
        else
            Q_EMIT created(id, record);
        *known = true; // saved and then issued: the same invoice
    });
    dialog->present();
}

void InvoiceActs::edit(const QString &id)
{
    withDetail(id, [this](const QJsonObject &detail) { openEditor(detail); });
}

void InvoiceActs::openEditor(const QJsonObject &detail)
{
    auto *dialog = new DocumentDialog(DocumentForm::Kind::Invoice, m_actions, m_host);
    dialog->edit(detail);
    connect(dialog, &DocumentDialog::stored, this, [this](const QString &id, const QJsonObject &record) {
        keepDetail(id, record);
        Q_EMIT changed(id, record);
    });
    dialog->present();
}

void InvoiceActs::email(const QString &id)
{
    auto *dialog =
        new EmailDialog(EmailDialog::Purpose::Document, BooksKind::Invoice, id, invoice(id).number, m_actions, m_host);
    connect(dialog, &EmailDialog::sent, this, [this, id](const QJsonObject &record) {
        keepDetail(id, record);
        Q_EMIT changed(id, record);
    });
    dialog->present();
}

void InvoiceActs::remind(const QString &id)
{
    auto *dialog =
        new EmailDialog(EmailDialog::Purpose::Reminder, BooksKind::Invoice, id, invoice(id).number, m_actions, m_host);
    connect(dialog, &EmailDialog::sent, this, [this, id](const QJsonObject &record) {
        keepDetail(id, record);
        Q_EMIT changed(id, record);
    });
    dialog->present();
}

void InvoiceActs::pay(const QString &id)
{
    auto *dialog = new PaymentDialog(invoice(id), m_actions, m_host);
    connect(dialog, &PaymentDialog::recorded, this, [this, id] { Q_EMIT changed(id, {}); });
    dialog->present();
}

void InvoiceActs::credit(const QString &id)
{
    withDetail(id, [this, id](const QJsonObject &detail) {
        auto *dialog = new CreditNoteDialog(invoice(id), detail, m_actions, m_host);
        connect(dialog, &CreditNoteDialog::credited, this, [this, id](const QJsonObject &record) {
            keepDetail(id, record);
            Q_EMIT changed(id, record);
        });
        dialog->present();
    });
}

void InvoiceActs::withPdf(const QString &id, const std::function<void(const QByteArray &)> &then)
{
    Q_EMIT busyChanged(id, tr("Reading the PDF\u2026"));
    m_actions.pdf(BooksKind::Invoice, id, this, [this, id, then](const Result<QByteArray> &pdf) {
        Q_EMIT busyChanged(id, {});
        if (pdf)
            then(*pdf);
        else
            Q_EMIT failed(id, FormSheet::words(pdf.error()));
    });
}

void InvoiceActs::viewPdf(const QString &id)
{
    withPdf(id, [this, id](const QByteArray &pdf) {
        const QString number = invoice(id).number;
        //: %1 is the number of an invoice
        (new PdfDialog(tr("Invoice %1").arg(number), pdf, number + u".pdf"_s, m_host))->present();
    });
}

void InvoiceActs::savePdf(const QString &id)
{
    withPdf(id, [this, id](const QByteArray &pdf) {
        atlas::savePdf(
            pdf, invoice(id).number + u".pdf"_s, m_host,
            [this, id](const QString &sentence) { Q_EMIT failed(id, sentence); },
            [this](const QString &path) { m_actions.say(tr("Saved as %1").arg(path)); });
    });
}

void InvoiceActs::run(const QString &id, BooksAct act, const QString &reason, const QString &during,
                      const QString &said)
{
    Q_EMIT busyChanged(id, during);
    m_actions.act(BooksKind::Invoice, id, act, reason, this, [this, id, said](const Result<QJsonObject> &record) {
        Q_EMIT busyChanged(id, {});
        if (!record) {
            Q_EMIT failed(id, FormSheet::words(record.error()));
            return;
        }
        keepDetail(id, *record);
        m_actions.say(said);
        Q_EMIT changed(id, *record);
    });
}

void InvoiceActs::markSent(const QString &id)
{
    const QString number = invoice(id).number;
    run(id, BooksAct::MarkSent, {}, tr("Marking as sent\u2026"), tr("Invoice %1 marked as sent").arg(number));
}

void InvoiceActs::voidIt(const QString &id)
{
    const QString number = invoice(id).number;
    const QStringList reasons{tr("Issued by mistake"), tr("There twice"), tr("Order cancelled"), tr("Another reason")};
    const std::optional<Prompter::Choice> chosen = m_actions.prompter().choose(
        //: %1 is the number of an invoice
        m_host, tr("Void invoice %1?").arg(number),
        tr("It stays in the books with its number and counts for nothing. What was paid becomes a credit of the "
           "customer."),
        reasons, tr("In your words"));
    if (!chosen)
        return;
    QStringList reason{chosen->value, chosen->note.trimmed()};
    reason.removeAll({});
    run(id, BooksAct::Void, reason.join(u": "_s), tr("Voiding\u2026"), tr("Invoice %1 is void").arg(number));
}

void InvoiceActs::writeOff(const QString &id)
{
    const Invoice row = invoice(id);
    const bool sure = m_actions.prompter().confirm(
        //: %1 is an amount, %2 the number of an invoice
        m_host, tr("Write off %1 of invoice %2?").arg(format::money(row.balance), row.number),
        tr("The invoice counts as settled, and what is open as a loss. It can be taken back in Zoho Books."),
        tr("Write off"));
    if (sure)
        run(id, BooksAct::WriteOff, {}, tr("Writing off\u2026"), tr("Invoice %1 written off").arg(row.number));
}

void InvoiceActs::remove(const QString &id)
{
    const QString number = invoice(id).number;
    const bool sure = m_actions.prompter().confirm(m_host, tr("Delete the draft %1?").arg(number),
                                                   tr("It disappears from Zoho Books for good."), tr("Delete"));
    if (!sure)
        return;
    Q_EMIT busyChanged(id, tr("Deleting\u2026"));
    m_actions.remove(BooksKind::Invoice, id, this, [this, id, number](const Result<Done> &done) {
        Q_EMIT busyChanged(id, {});
        if (!done) {
            Q_EMIT failed(id, FormSheet::words(done.error()));
            return;
        }
        m_kept.remove(id);
        m_actions.say(tr("Draft %1 deleted").arg(number));
        Q_EMIT removed(id);
    });
}

void InvoiceActs::fillMenu(QMenu &menu, const QString &id)
{
    using invoiceabilities::Ability;
    using Act = void (InvoiceActs::*)(const QString &);
    struct Entry {
        QString name, text;
        std::optional<Ability> ability;
        Act act;
    };
    const QList<Entry> entries{{u"edit"_s, tr("Edit\u2026"), Ability::Edit, &InvoiceActs::edit},
                               {u"markSent"_s, tr("Mark as sent"), Ability::MarkSent, &InvoiceActs::markSent},
                               {u"email"_s, tr("Email\u2026"), Ability::Email, &InvoiceActs::email},
                               {u"remind"_s, tr("Remind\u2026"), Ability::Remind, &InvoiceActs::remind},
                               {u"pay"_s, tr("Record a payment\u2026"), Ability::Pay, &InvoiceActs::pay},
                               {u"credit"_s, tr("Credit note\u2026"), Ability::Credit, &InvoiceActs::credit},
                               {u"viewPdf"_s, tr("View PDF"), std::nullopt, &InvoiceActs::viewPdf},
                               {u"savePdf"_s, tr("Save PDF\u2026"), std::nullopt, &InvoiceActs::savePdf},
                               {u"void"_s, tr("Void\u2026"), Ability::Void, &InvoiceActs::voidIt},
                               {u"writeOff"_s, tr("Write off\u2026"), Ability::WriteOff, &InvoiceActs::writeOff},
                               {u"delete"_s, tr("Delete\u2026"), Ability::Delete, &InvoiceActs::remove}};
    const Invoice row = invoice(id);
    menu.setToolTipsVisible(true);
    for (const Entry &entry : entries) {
        QAction *action = menu.addAction(entry.text);
        action->setObjectName(u"invoice."_s + entry.name);
        const QString why =
            entry.ability ? invoiceabilities::whyNot(*entry.ability, row.statusText, row.balance) : QString();
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? entry.text : why);
        connect(action, &QAction::triggered, this, [this, id, act = entry.act] { (this->*act)(id); });
        if (entry.name == "credit"_L1 || entry.name == "savePdf"_L1)
            menu.addSeparator();
    }
}
} // namespace atlas
