// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/documentsview.h"

#include "services/books/booksacts.h"
#include "services/books/exactdecimal.h"
#include "services/core/json.h"
#include "ui/pages/cashflow/documents/amounttable.h"
#include "ui/pages/cashflow/documents/decimalinput.h"
#include "ui/pages/cashflow/documents/documentdialog.h"
#include "ui/pages/cashflow/documents/documentkind.h"
#include "ui/pages/cashflow/invoices/emaildialog.h"
#include "ui/pages/cashflow/invoices/pdfdialog.h"
#include "ui/pages/common/entrylist.h"
#include "ui/theme/format.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
DocumentsView::DocumentsView(BooksTableModel::Table table, DocumentForm::Kind kind, BooksActions &actions,
                             QWidget *parent)
    : RecordsView(table, documentkind::booksKind(kind), actions, parent)
    , m_form(kind)
    , m_books(documentkind::booksKind(kind))
    , m_facts(new FactList)
    , m_lines(new EntryList(12))
    , m_totals(new AmountTable)
{
    details().addSection(m_facts);
    details().addSection(m_lines);
    details().addSection(m_totals);
}

void DocumentsView::addPart(QWidget *part)
{
    details().addSection(part);
}

bool DocumentsView::createNew()
{
    openForm({});
    return true;
}

void DocumentsView::openForm(const QJsonObject &detail)
{
    auto *dialog = new DocumentDialog(m_form, actions(), this);
    if (!detail.isEmpty())
        dialog->edit(detail);
    connect(dialog, &DocumentDialog::stored, this, [this](const QString &id, const QJsonObject &record) {
        if (id == shownId())
            keepDetail(id, record);
        else if (shown(id))
            openRecord(id);
    });
    dialog->present();
}

void DocumentsView::openEditor()
{
    if (!detail().isEmpty())
        openForm(detail());
}

void DocumentsView::openMail(const QString &number)
{
    const QString id = shownId();
    auto *dialog = new EmailDialog(EmailDialog::Purpose::Document, m_books, id, number, actions(), this);
    connect(dialog, &EmailDialog::sent, this, [this, id](const QJsonObject &record) { keepDetail(id, record); });
    dialog->present();
}

void DocumentsView::openPdf(const QString &number)
{
    const QString id = shownId();
    const auto shown = begin(id, tr("Making the PDF\u2026"), {});
    actions().pdf(m_books, id, this, [this, shown, number](const Result<QByteArray> &pdf) {
        if (!pdf) {
            shown(atlas::fail(pdf.error()));
            return;
        }
        shown(QJsonObject());
        (new PdfDialog(number, *pdf, number + u".pdf"_s, this))->present();
    });
}

QPushButton *DocumentsView::addAct(const QString &objectName, const std::function<void()> &what, bool primary)
{
    QPushButton *button = details().addButton(objectName, primary);
    connect(button, &QPushButton::clicked, this, what);
    return button;
}

QString DocumentsView::notWhile(const QString &status) const
{
    //: %1 is a state: "Draft"
    return tr("Not possible while it is: %1").arg(BooksTableModel::statusLabel(status));
}

void DocumentsView::allowAct(QPushButton &button, BooksAct act, const QString &status) const
{
    const std::optional<booksacts::Rule> rule = booksacts::rule(m_books, act);
    if (rule && rule->wanted.contains(status))
        //: %1 is a state: "Sent"
        allowWhen(button, tr("It is so already: %1").arg(BooksTableModel::statusLabel(status)));
    else
        allowWhen(button, rule && rule->from.contains(status) ? QString() : notWhile(status));
}

void DocumentsView::allowWhen(QPushButton &button, const QString &why, const QString &tip) const
{
    const QString busy = busyReason();
    RecordPanel::allow(button, busy.isEmpty() ? why : busy, tip);
}

QString DocumentsView::neededDetail() const
{
    return detail().isEmpty() ? detailNote() : QString();
}

QString DocumentsView::amountIn(const QJsonObject &record, QLatin1StringView key) const
{
    const QString own = json::text(record, "currency_code"_L1);
    const QString code = own.isEmpty() ? json::text(detail(), "currency_code"_L1) : own;
    const std::optional<Money> amount =
        Money::fromJson(record.value(key), code.isEmpty() ? book().baseCurrency() : code);
    return amount ? format::money(*amount) : QString();
}

QString DocumentsView::dayText(const QDate &date) const
{
    return date.isValid() ? format::shortDate(date, book().today()) : QString();
}

void DocumentsView::fillDocument(const QString &kind, const BooksDocument &document, const QList<Fact> &facts)
{
    details().setHead(kind, document.number, document.contactName);
    QList<Fact> all = facts;
    all.append({tr("Reference"), document.reference});
    if (document.rateSuspect)
        all.append({tr("Exchange rate"), tr("missing in Books: counted in no total"), Label::Tone::Warn});
    all.append({tr("Notes"), json::text(detail(), "notes"_L1)});
    m_facts->setFacts(all);
    fillLines();
    fillTotals();
}

void DocumentsView::fillLines()
{
    QList<PanelEntry> entries;
    const QJsonArray lines = detail().value("line_items"_L1).toArray();
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        const QString name = json::text(line, "name"_L1);
        const QString description = json::text(line, "description"_L1);
        //: a quantity times a price
        const QString price =
            tr("%1 \u00d7 %2")
                .arg(decimalinput::toTyped(exactdecimal::textOf(line.value("quantity"_L1))), amountIn(line, "rate"_L1));
        PanelEntry entry;
        entry.title = name.isEmpty() ? description : name;
        QStringList notes{price};
        for (const QString &more :
             {json::text(line, "tax_name"_L1), name.isEmpty() || description == name ? QString() : description}) {
            if (!more.isEmpty())
                notes.append(more.simplified());
        }
        entry.note = notes.join(u" \u00b7 "_s);
        entry.amount = amountIn(line, "item_total"_L1);
        entries.append(entry);
    }
    m_lines->setNote(detailNote(), detailTone());
    m_lines->setEntries(entries);
}

void DocumentsView::fillTotals()
{
    QList<AmountTable::Row> rows;
    if (!detail().isEmpty()) {
        rows.append({tr("Sub-total"), amountIn(detail(), "sub_total"_L1)});
        if (detail().value("discount_total"_L1).toDouble() != 0)
            //: %1 is an amount taken off
            rows.append({tr("Discount"), tr("\u2212 %1").arg(amountIn(detail(), "discount_total"_L1))});
        const QJsonArray taxes = detail().value("taxes"_L1).toArray();
        for (const QJsonValue &value : taxes) {
            const QJsonObject tax = value.toObject();
            rows.append({json::text(tax, "tax_name"_L1), amountIn(tax, "tax_amount"_L1)});
        }
        rows.append({tr("Total"), amountIn(detail(), "total"_L1), true});
    }
    m_totals->setRows(rows);
}

void DocumentsView::retranslate()
{
    m_lines->setTitle(tr("Lines"));
    RecordsView::retranslate();
}
} // namespace atlas
