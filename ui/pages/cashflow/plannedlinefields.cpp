// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/plannedlinefields.h"

#include "ui/dialogs/amountinput.h"
#include "ui/pages/common/datefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// An amount as it is typed: the locale's signs, no unit.
QString typedAmount(const Money &amount)
{
    if (amount.currency().isEmpty() || amount.isZero()) {
        return {};
    }
    const QString plain = amount.toDecimal();
    const QString whole = plain.section(u'.', 0, 0);
    const QString cents = plain.section(u'.', 1);
    const bool round = cents.count(u'0') == cents.size();
    const QLocale locale;
    return locale.toString(whole.toLongLong()) + (round ? QString() : locale.decimalPoint() + cents);
}
} // namespace

PlannedLineFields::PlannedLineFields(const QString &prefix, const QString &currency, QWidget *parent)
    : QObject(parent)
    , enabled(new QCheckBox(parent))
    , name(new QLineEdit(parent))
    , direction(new QComboBox(parent))
    , amount(new QLineEdit(parent))
    , every(new QComboBox(parent))
    , first(new DateField(parent))
    , until(new DateField(parent))
    , m_currency(currency)
{
    const QList<QPair<QWidget *, QString>> names{{enabled, tr("Counts in the forecast")},
                                                 {name, tr("Name")},
                                                 {direction, tr("Direction")},
                                                 //: %1 is a currency code
                                                 {amount, tr("Amount in %1").arg(currency)},
                                                 {every, tr("Repeats")},
                                                 {first, tr("First date")},
                                                 {until, tr("Last date; empty: no end")}};
    const QStringList ids{u"enabled"_s, u"name"_s, u"direction"_s, u"amount"_s, u"every"_s, u"first"_s, u"until"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        names.at(i).first->setAccessibleName(names.at(i).second);
        names.at(i).first->setObjectName(prefix + u'.' + ids.at(i));
    }
    enabled->setToolTip(enabled->accessibleName());
    direction->addItems({tr("Paid"), tr("Received")});
    every->addItems({tr("Once"), tr("Every week"), tr("Every month"), tr("Every quarter"), tr("Every year")});
    amount->setAlignment(Qt::AlignRight);
    name->setPlaceholderText(tr("Salaries, VAT, rent\u2026"));
    until->setPlaceholderText(tr("no end"));
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{name, amount}) {
        connect(field, &QLineEdit::textEdited, this, &PlannedLineFields::edited);
    }
    for (DateField *field : {first, until}) {
        connect(field, &DateField::dateEdited, this, &PlannedLineFields::edited);
    }
    for (QComboBox *box : {direction, every}) {
        connect(box, &QComboBox::activated, this, &PlannedLineFields::edited);
    }
    connect(every, &QComboBox::currentIndexChanged, until,
            [this](int index) { until->setEnabled(PlannedLine::Every(index) != PlannedLine::Every::Once); });
    connect(enabled, &QCheckBox::toggled, this, &PlannedLineFields::edited);
}

void PlannedLineFields::setLine(const PlannedLine &line)
{
    m_line = line;
    enabled->setChecked(line.enabled);
    name->setText(line.name);
    direction->setCurrentIndex(line.incoming ? 1 : 0);
    amount->setText(typedAmount(line.amount));
    every->setCurrentIndex(int(line.every));
    until->setEnabled(line.every != PlannedLine::Every::Once);
    first->setDate(line.first);
    until->setDate(line.until);
}

PlannedLine PlannedLineFields::line() const
{
    PlannedLine line = m_line;
    line.enabled = enabled->isChecked();
    line.name = name->text().simplified();
    line.incoming = direction->currentIndex() == 1;
    line.amount = amountFromInput(amount->text(), m_currency).value_or(Money(0, m_currency));
    line.every = PlannedLine::Every(every->currentIndex());
    line.first = first->date();
    line.until = until->isEnabled() ? until->date() : QDate();
    return line;
}

QString PlannedLineFields::problem(bool focus)
{
    const std::optional<Money> value = amountFromInput(amount->text(), m_currency);
    const bool repeats = until->isEnabled();
    const bool endsEarly = repeats && until->date().isValid() && until->date() < first->date();
    const QList<std::tuple<QLineEdit *, bool, QString>> checks{
        {name, name->text().simplified().isEmpty(), tr("Give this line a name.")},
        {amount, !value || value->minor() <= 0, tr("Type an amount above zero.")},
        {first, !first->date().isValid(), tr("Type the date of the first payment.")},
        {until, repeats && (until->hasMistake() || endsEarly),
         endsEarly ? tr("The last date is before the first one.") : tr("This is not a date.")}};
    QString sentence;
    for (const auto &[field, wrong, text] : checks) {
        markField(field, wrong);
        if (wrong && sentence.isEmpty()) {
            sentence = text;
            if (focus) {
                field->setFocus(Qt::OtherFocusReason);
            }
        }
    }
    return sentence;
}

QList<QWidget *> PlannedLineFields::controls() const
{
    return {enabled, name, direction, amount, every, first, until};
}
} // namespace atlas
