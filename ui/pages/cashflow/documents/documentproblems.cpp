// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong in a DocumentForm, where it shows and in which words.

#include "services/books/exactdecimal.h"
#include "ui/pages/cashflow/documents/documentformprivate.h"
#include "ui/pages/cashflow/documents/documentkind.h"
#include "ui/pages/cashflow/documents/dueterms.h"
#include "ui/pages/cashflow/documents/linesgrid.h"
#include "ui/pages/common/completingfield.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/theme/format.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
using FormContent = documentrecord::Content;

namespace
{
constexpr int exchangeRateDecimals = 10;

/// "line_items/1/rate" in its parts; index -1: of no line.
struct LinePlace {
    bool inLines = false;
    int index = -1;
    QString member;
};

LinePlace linePlace(const QString &field)
{
    LinePlace place;
    const QStringList parts = field.split(u'/');
    place.inLines = parts.first() == "line_items"_L1;
    if (place.inLines && parts.size() > 1)
        place.index = parts.at(1).toInt();
    place.member = parts.value(2);
    return place;
}

QString totalsSentence(const ApiError &error)
{
    const QString &code = error.code;
    if (code == "no_lines"_L1)
        return DocumentForm::tr("Add at least one line.");
    if (code == "negative"_L1)
        return DocumentForm::tr("This must not be negative.");
    if (code == "too_many_decimals"_L1)
        return DocumentForm::tr("This has too many decimals.");
    if (code == "too_large"_L1 && error.field.endsWith("discount"_L1))
        return DocumentForm::tr("The discount is larger than what it is taken from.");
    if (code == "too_large"_L1)
        return DocumentForm::tr("This is more than Zoho Books can compute exactly.");
    return DocumentForm::tr("This is not a number.");
}

bool isPositiveRate(const QString &plain)
{
    const exactdecimal::Scaled read = exactdecimal::scaled(plain, exchangeRateDecimals);
    return read.fault == exactdecimal::Scaled::Fault::None && read.value > 0;
}
} // namespace

QList<DocumentForm::Private::Problem> DocumentForm::Private::problems() const
{
    QList<Problem> found;
    const FormContent now = content();
    findHeadProblems(now, found);
    findDateProblems(now, found);
    findLineProblems(now, found);
    const bool linesComplete = std::none_of(
        found.cbegin(), found.cend(), [](const Problem &problem) { return problem.field.startsWith("line_items"_L1); });
    const Result<DocumentTotals> sums = documentTotals(input());
    if (!sums && linesComplete)
        found.append({sums.error().field, totalsSentence(sums.error())});
    return found;
}

void DocumentForm::Private::findHeadProblems(const FormContent &now, QList<Problem> &found) const
{
    const QString party = documentkind::partyField(kind);
    const bool sale = documentkind::isSale(kind);
    if (contact->isUnresolved())
        found.append({party, sale ? tr("Choose a customer from the list.") : tr("Choose a vendor from the list.")});
    else if (now.contactId.isEmpty())
        found.append({party, sale ? tr("Say who the customer is.") : tr("Say who the vendor is.")});
    if (number && now.number.isEmpty())
        found.append({documentkind::typedNumberField(kind), tr("Type the number that stands on the bill.")});
    if (isForeign() && now.exchangeRate.isEmpty()) {
        //: %1 is a currency code
        const QString sentence = tr("Books knows no rate for %1: type the one of the day.").arg(currencyCode());
        found.append({u"exchange_rate"_s, sentence});
    } else if (isForeign() && !isPositiveRate(now.exchangeRate)) {
        found.append({u"exchange_rate"_s, tr("The rate must be a number above zero.")});
    }
}

void DocumentForm::Private::findDateProblems(const FormContent &now, QList<Problem> &found) const
{
    if (!now.date.isValid())
        found.append({u"date"_s, date->hasMistake() ? tr("This is not a date.") : tr("Type the date.")});
    const QString dueField = documentkind::dueField(kind);
    if (dueField.isEmpty())
        return;
    if (due->hasMistake())
        found.append({dueField, tr("This is not a date.")});
    else if (!now.due.isValid() && documentkind::hasTerms(kind))
        found.append({dueField, tr("Type the date, or choose terms.")});
    else if (now.due.isValid() && now.date.isValid() && now.due < now.date)
        found.append({dueField, tr("This date is before the document's own.")});
}

void DocumentForm::Private::findLineProblems(const FormContent &now, QList<Problem> &found) const
{
    bool reduced = false;
    for (qsizetype i = 0; i < now.lines.size(); ++i) {
        const DocumentLine &line = now.lines.at(i);
        const QString place = u"line_items/%1/"_s.arg(i);
        reduced = reduced || !line.discount.isEmpty();
        if (line.itemId.isEmpty() && line.name.isEmpty() && line.description.isEmpty())
            found.append({place + u"name"_s, tr("Choose an item or say what it is.")});
        if (line.quantity.isEmpty())
            found.append({place + u"quantity"_s, tr("Type a quantity.")});
        if (line.rate.isEmpty())
            found.append({place + u"rate"_s, tr("Type a price.")});
        if (kind == Kind::Bill && line.itemId.isEmpty() && line.accountId.isEmpty())
            found.append({place + u"account_id"_s, tr("Choose the account it is booked on.")});
    }
    if (reduced && !now.discount.isEmpty())
        found.append({u"discount"_s, tr("Books takes a discount on lines or on the whole, not both.")});
}

void DocumentForm::Private::clearMarks()
{
    for (FieldBox *box : std::as_const(boxes))
        box->setProblem({});
    lines->clearProblems();
    general->hide();
}

void DocumentForm::Private::mark(const Problem &problem)
{
    static const QHash<QString, QString> twins{{u"currency_code"_s, u"currency_id"_s},
                                               {u"contact_id"_s, u"customer_id"_s}};
    const LinePlace place = linePlace(problem.field);
    if (place.inLines) {
        lines->addProblem(place.index, place.member, problem.sentence);
    } else if (FieldBox *box = boxes.value(twins.value(problem.field, problem.field)); box && !box->isHidden()) {
        box->setProblem(problem.sentence);
    } else {
        general->setText(problem.sentence);
        general->show();
    }
}

void DocumentForm::Private::focusField(const QString &field)
{
    const LinePlace place = linePlace(field);
    if (place.inLines)
        lines->focusField(place.index, place.member);
    else if (const FieldBox *box = boxes.value(field))
        box->editor()->setFocus(Qt::OtherFocusReason);
}
} // namespace atlas
