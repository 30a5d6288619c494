// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documentpdf.h"

#include "services/sandbox/books/sales/amounts.h"
#include "services/sandbox/books/sales/documenthandlers.h"
#include "services/sandbox/books/sales/documentview.h"
#include "services/sandbox/books/sales/pdfwriter.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr double leftEdge = 50, rightEdge = 545, topEdge = 790, bottomEdge = 70;
constexpr double quantityEnd = 345, rateEnd = 430, taxEnd = 475;
constexpr qsizetype longestCell = 48; ///< characters of a line's name that fit

QString money(const QJsonObject &record, const QString &key)
{
    return formattedAmount(record.value(key).toDouble(), u"# ##0,00"_s) + u' ' +
           record.value("currency_code"_L1).toString();
}

QString plainNumber(double value)
{
    return QLocale(QLocale::French).toString(value, 'g', 12);
}

QString dayText(const QJsonObject &record, QStringView key)
{
    return buying::dateOf(record, key).toString(u"dd/MM/yyyy"_s);
}

/// Lays one document out, top down.
class Paper
{
public:
    Paper(PdfWriter &pdf, const Call &call, const DocumentKind &kind, const QJsonObject &record)
        : m_pdf(pdf)
        , m_organisation(call.store.organisation)
        , m_kind(kind)
        , m_record(record)
    {
    }

    void write()
    {
        nextPage();
        head();
        parties();
        if (m_kind.kind == kind::payments)
            payment();
        else
            table();
        foot();
    }

private:
    void nextPage()
    {
        m_pdf.beginPage();
        m_y = topEdge;
    }
    void advance(double height)
    {
        m_y -= height;
        if (m_y < bottomEdge)
            nextPage();
    }
    void total(const QString &label, const QString &value, bool bold = false)
    {
        m_pdf.textEndingAt(rateEnd, m_y, 10, label, bold);
        m_pdf.textEndingAt(rightEdge, m_y, 10, value, bold);
        advance(16);
    }
    void head()
    {
        const QString number = m_record.value(m_kind.numberField).toString();
        m_pdf.text(leftEdge, m_y, 16, m_organisation.value("name"_L1).toString(), true);
        m_pdf.textEndingAt(rightEdge, m_y, 16,
                           number.isEmpty() ? m_kind.paperTitle : m_kind.paperTitle + u' ' + number);
        advance(18);
        const QJsonObject address = m_organisation.value("address"_L1).toObject();
        m_pdf.text(leftEdge, m_y, 9,
                   u"%1, %2 %3"_s.arg(address.value("street_address1"_L1).toString(),
                                      address.value("zip"_L1).toString(), address.value("city"_L1).toString()));
        m_pdf.textEndingAt(rightEdge, m_y, 9, u"Date : "_s + dayText(m_record, u"date"));
        advance(13);
        if (!m_kind.dueField.isEmpty() && buying::dateOf(m_record, m_kind.dueField).isValid())
            m_pdf.textEndingAt(rightEdge, m_y, 9, u"Échéance : "_s + dayText(m_record, m_kind.dueField));
        advance(30);
    }
    void parties()
    {
        const QJsonObject address = m_record.value("billing_address"_L1).toObject();
        m_pdf.text(leftEdge, m_y, 11, m_record.value("customer_name"_L1).toString(), true);
        advance(14);
        for (const QString &part :
             {address.value("address"_L1).toString(),
              QString(address.value("zip"_L1).toString() + u' ' + address.value("city"_L1).toString())}) {
            m_pdf.text(leftEdge, m_y, 9, part.trimmed());
            advance(12);
        }
        advance(18);
    }
    void table()
    {
        m_pdf.text(leftEdge, m_y, 9, u"Désignation"_s, true);
        m_pdf.textEndingAt(quantityEnd, m_y, 9, u"Qté"_s, true);
        m_pdf.textEndingAt(rateEnd, m_y, 9, u"Prix unitaire"_s, true);
        m_pdf.textEndingAt(taxEnd, m_y, 9, u"TVA"_s, true);
        m_pdf.textEndingAt(rightEdge, m_y, 9, u"Montant"_s, true);
        m_pdf.rule(leftEdge, rightEdge, m_y - 5);
        advance(20);
        for (const QJsonObject &line : buying::objectsOf(m_record, u"line_items"))
            row(line);
        m_pdf.rule(leftEdge, rightEdge, m_y + 8);
        advance(12);
        sums();
    }
    void row(const QJsonObject &line)
    {
        const QString name = line.value("name"_L1).toString();
        const QString shown = name.isEmpty() ? line.value("description"_L1).toString() : name;
        m_pdf.text(leftEdge, m_y, 9, shown.left(longestCell));
        m_pdf.textEndingAt(quantityEnd, m_y, 9, plainNumber(line.value("quantity"_L1).toDouble()));
        m_pdf.textEndingAt(rateEnd, m_y, 9, formattedAmount(line.value("rate"_L1).toDouble(), u"# ##0,00"_s));
        m_pdf.textEndingAt(taxEnd, m_y, 9, plainNumber(line.value("tax_percentage"_L1).toDouble()) + u" %"_s);
        m_pdf.textEndingAt(rightEdge, m_y, 9, formattedAmount(line.value("item_total"_L1).toDouble(), u"# ##0,00"_s));
        advance(15);
    }
    void sums()
    {
        total(u"Sous-total"_s, money(m_record, u"sub_total"_s));
        if (m_record.value("discount_total"_L1).toDouble() > 0)
            total(u"Remise"_s, money(m_record, u"discount_total"_s));
        for (const QJsonObject &tax : buying::objectsOf(m_record, u"taxes"))
            total(tax.value("tax_name"_L1).toString(),
                  formattedAmount(tax.value("tax_amount"_L1).toDouble(), u"# ##0,00"_s));
        total(u"Total"_s, money(m_record, u"total"_s), true);
        if (m_record.contains("balance"_L1))
            total(u"Solde"_s, money(m_record, u"balance"_s), true);
    }
    void payment()
    {
        total(u"Montant reçu"_s, money(m_record, u"amount"_s), true);
        for (const QJsonObject &link : buying::objectsOf(m_record, u"invoices"))
            total(link.value("invoice_number"_L1).toString(),
                  formattedAmount(link.value("amount_applied"_L1).toDouble(), u"# ##0,00"_s));
    }
    void foot()
    {
        advance(20);
        m_pdf.text(leftEdge, m_y, 9, m_record.value("notes"_L1).toString().left(longestCell * 2));
    }

    PdfWriter &m_pdf;
    const QJsonObject &m_organisation;
    const DocumentKind &m_kind;
    const QJsonObject &m_record;
    double m_y = topEdge;
};

QString fileName(const DocumentKind &kind, const QList<QJsonObject> &records)
{
    const QString number = records.first().value(kind.numberField).toString();
    return records.size() == 1 && !number.isEmpty() ? number : kind.kind;
}

Response fileResponse(const QByteArray &type, const QString &name, const QByteArray &content)
{
    Response response = Response::text(200, type + ";charset=UTF-8", content);
    response.headers.append({"Content-Disposition", "attachment; filename=\"" + name.toUtf8() + '"'});
    return response;
}

QByteArray htmlPage(const DocumentKind &kind, const QJsonObject &record)
{
    QString rows;
    for (const QJsonObject &line : buying::objectsOf(record, u"line_items"))
        rows += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(
            line.value("name"_L1).toString().toHtmlEscaped(),
            formattedAmount(line.value("item_total"_L1).toDouble(), u"# ##0,00"_s));
    const QString amount = kind.kind == kind::payments ? u"amount"_s : u"total"_s;
    return u"<!DOCTYPE html><html><body><h1>%1 %2</h1><p>%3</p><table>%4</table><p>%5</p></body></html>"_s
        .arg(kind.paperTitle, record.value(kind.numberField).toString(),
             record.value("customer_name"_L1).toString().toHtmlEscaped(), rows, money(record, amount))
        .toUtf8();
}
} // namespace

QByteArray documentPdf(const Call &call, const DocumentKind &kind, const QList<QJsonObject> &records)
{
    PdfWriter pdf;
    for (const QJsonObject &record : records)
        Paper(pdf, call, kind, record).write();
    return pdf.finish(fileName(kind, records));
}

std::optional<Response> wantedFile(const Call &call, const DocumentKind &kind, const QList<QJsonObject> &records)
{
    const QString accept = call.param(u"accept"_s);
    const bool asked = call.request.headers.value("accept").contains("application/pdf");
    if (accept == "pdf"_L1 || (accept.isEmpty() && asked))
        return fileResponse("application/pdf", fileName(kind, records) + u".pdf"_s, documentPdf(call, kind, records));
    if (accept == "html"_L1)
        return fileResponse("text/html", fileName(kind, records) + u".html"_s, htmlPage(kind, records.first()));
    if (!accept.isEmpty() && accept != "json"_L1)
        return invalidValue(u"accept"_s);
    return std::nullopt;
}

Response mergedPdf(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    const QList<QJsonObject> stored = recordsOf(call, kind, kind.record + u"_ids"_s, 25, refusal);
    if (refusal)
        return *refusal;
    QList<QJsonObject> shown;
    for (const QJsonObject &record : stored)
        shown.append(shownRecord(call, kind, record));
    return fileResponse("application/pdf", fileName(kind, shown) + u".pdf"_s, documentPdf(call, kind, shown));
}
} // namespace atlas::sandbox::books::selling
