// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/import/importmapstep.h"

#include "models/crm/importfields.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/pages/crm/import/importpreviewmodel.h"
#include "ui/pages/crm/import/importwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mappingHeight = 170; ///< px; longer lists scroll

QComboBox *choiceBox(const QString &name, const QList<QPair<QString, QVariant>> &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    for (const QPair<QString, QVariant> &choice : choices)
        box->addItem(choice.first, choice.second);
    return box;
}

QStringList columnCells(const ImportTable &table, int column)
{
    QStringList cells;
    for (const QStringList &row : table.rows)
        cells.append(row.value(column));
    return cells;
}

QString firstFilled(const ImportTable &table, int column)
{
    for (const QStringList &row : table.rows)
        if (!row.value(column).trimmed().isEmpty())
            return row.value(column).simplified();
    return {};
}
} // namespace

ImportMapStep::ImportMapStep(QWidget *parent)
    : QWidget(parent)
    , m_mapping(new QWidget)
    , m_counts(new Label(TextSize::Body, 600))
    , m_warning(new Label(TextSize::Body, 400, Label::Tone::Warn))
    , m_model(new ImportPreviewModel(this))
    , m_preview(new QTableView)
{
    buildChoices();
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(12);
    choices->setLayout(flow);
    flow->addWidget(new FieldBox(tr("Characters"), m_encoding));
    flow->addWidget(new FieldBox(tr("Columns parted by"), m_separator));
    flow->addWidget(new FieldBox(tr("Dates"), m_dayOrder));
    flow->addWidget(new FieldBox(tr("Decimals"), m_decimal));
    flow->addWidget(new FieldBox(tr("Records the CRM has already"), m_policy));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_mapping);
    scroll->viewport()->setAutoFillBackground(false);
    m_mapping->setAutoFillBackground(false);
    scroll->setFixedHeight(mappingHeight);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Columns and fields"));
    m_preview->setObjectName(u"import.preview"_s);
    m_preview->setModel(m_model);
    m_preview->setAccessibleName(tr("First rows"));
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->setDefaultSectionSize(26);
    m_counts->setObjectName(u"import.counts"_s);
    m_warning->setObjectName(u"import.warning"_s);
    m_counts->setWordWrap(true);
    m_warning->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(choices);
    column->addWidget(scroll);
    column->addWidget(m_preview, 1);
    column->addWidget(m_warning);
    column->addWidget(m_counts);
}

void ImportMapStep::buildChoices()
{
    QList<QPair<QString, QVariant>> encodings;
    for (const auto encoding :
         {ImportEncoding::Utf8, ImportEncoding::Windows1252, ImportEncoding::Utf16Le, ImportEncoding::Utf16Be})
        encodings.append({importwords::encoding(encoding), int(encoding)});
    m_encoding = choiceBox(u"import.encoding"_s, encodings);
    QList<QPair<QString, QVariant>> separators;
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')})
        separators.append({importwords::separator(separator), separator});
    m_separator = choiceBox(u"import.separator"_s, separators);
    m_dayOrder = choiceBox(u"import.dayOrder"_s, {{tr("Day first (31/12)"), int(ImportDayOrder::DayFirst)},
                                                  {tr("Month first (12/31)"), int(ImportDayOrder::MonthFirst)}});
    m_decimal = choiceBox(u"import.decimal"_s, {{tr("Comma (1,5)"), int(ImportDecimal::Comma)},
                                                {tr("Point (1.5)"), int(ImportDecimal::Point)}});
    m_policy = choiceBox(u"import.policy"_s, {{tr("Leave them alone"), int(ImportPolicy::Skip)},
                                              {tr("Update them"), int(ImportPolicy::Update)},
                                              {tr("Create them anyway"), int(ImportPolicy::CreateAnyway)}});
    for (QComboBox *box : {m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, [this] {
            m_format = {ImportEncoding(m_encoding->currentData().toInt()), m_separator->currentData().toChar()};
            readFile();
        });
    for (QComboBox *box : {m_dayOrder, m_decimal, m_policy})
        connect(box, &QComboBox::activated, this, &ImportMapStep::judge);
}

void ImportMapStep::begin(const Input &input)
{
    m_input = input;
    m_format = importtable::guessFormat(input.bytes);
    m_encoding->setCurrentIndex(m_encoding->findData(int(m_format.encoding)));
    m_separator->setCurrentIndex(m_separator->findData(m_format.separator));
    readFile();
}

void ImportMapStep::readFile()
{
    m_table = importtable::read(m_input.bytes, m_format);
    m_rules = ImportRules();
    m_rules.module = m_input.module;
    m_rules.layout = m_input.layout;
    m_rules.known = importcheck::knownNames(m_input.directory);
    m_rules.mapping = importfields::guessed(m_table.headers, m_input.layout, m_input.remembered);
    buildMapping();
    guessForms();
    judge();
}

void ImportMapStep::buildMapping()
{
    qDeleteAll(m_mapping->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_mapping->layout();
    m_fields.clear();
    auto *grid = new QGridLayout(m_mapping);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setColumnStretch(1, 1);
    const QList<FieldMeta> fields = importfields::offered(m_input.layout);
    for (int column = 0; column < m_table.headers.size(); ++column) {
        auto *header = new ElidedLabel(TextSize::Body, 600);
        auto *example = new ElidedLabel(TextSize::Body, 400, Label::Tone::Secondary);
        header->setTextFormat(Qt::PlainText);
        example->setTextFormat(Qt::PlainText);
        header->setText(m_table.headers.at(column));
        example->setText(firstFilled(m_table, column));
        auto *box = new QComboBox;
        box->setObjectName(u"import.field.%1"_s.arg(column));
        //: %1 is the name of a column
        box->setAccessibleName(tr("Field for %1").arg(m_table.headers.at(column)));
        box->addItem(tr("Not imported"), QString());
        for (const FieldMeta &field : fields)
            box->addItem(importfields::isMandatory(m_input.module, field) ? field.label + u" *"_s : field.label,
                         field.apiName);
        box->setCurrentIndex(std::max(0, box->findData(m_rules.mapping.at(column))));
        grid->addWidget(header, column, 0);
        grid->addWidget(example, column, 1);
        grid->addWidget(box, column, 2);
        m_fields.append(box);
        connect(box, &QComboBox::activated, this, [this, column] {
            const QString chosen = m_fields.at(column)->currentData().toString();
            for (int other = 0; other < m_fields.size(); ++other) // a field has one column
                if (other != column && m_fields.at(other)->currentData().toString() == chosen)
                    m_fields.at(other)->setCurrentIndex(0);
            for (int other = 0; other < m_fields.size(); ++other)
                m_rules.mapping[other] = m_fields.at(other)->currentData().toString();
            judge();
        });
    }
}

/// The order of dates and the decimal mark, from the columns that are dates and numbers.
void ImportMapStep::guessForms()
{
    QStringList dates;
    QStringList numbers;
    for (int column = 0; column < m_rules.mapping.size(); ++column) {
        const FieldMeta *field = m_input.layout.field(m_rules.mapping.at(column));
        if (field && field->dataType == "date"_L1)
            dates.append(columnCells(m_table, column));
        else if (field && (field->dataType == "currency"_L1 || field->dataType == "double"_L1 ||
                           field->dataType == "percent"_L1 || field->dataType == "decimal"_L1))
            numbers.append(columnCells(m_table, column));
    }
    const QLocale locale;
    const bool dayFirst = !locale.dateFormat(QLocale::ShortFormat).startsWith(u'M', Qt::CaseInsensitive);
    const auto usualOrder = dayFirst ? ImportDayOrder::DayFirst : ImportDayOrder::MonthFirst;
    const auto usualMark = locale.decimalPoint() == ","_L1 ? ImportDecimal::Comma : ImportDecimal::Point;
    m_dayOrder->setCurrentIndex(m_dayOrder->findData(int(importcheck::guessDayOrder(dates, usualOrder))));
    m_decimal->setCurrentIndex(m_decimal->findData(int(importcheck::guessDecimal(numbers, usualMark))));
}

void ImportMapStep::judge()
{
    m_rules.dayOrder = ImportDayOrder(m_dayOrder->currentData().toInt());
    m_rules.decimal = ImportDecimal(m_decimal->currentData().toInt());
    const auto policy = ImportPolicy(m_policy->currentData().toInt());
    m_plan = importcheck::plan(m_rules, m_table, policy, m_input.directory);
    m_model->setContent(m_table, m_rules, m_plan);
    QStringList warnings;
    const QList<FieldMeta> missing = importfields::missing(m_input.module, m_rules.mapping, m_input.layout);
    QStringList names;
    for (const FieldMeta &field : missing)
        names.append(field.label);
    if (!names.isEmpty())
        //: %1 are names of fields
        warnings.append(tr("No column is mapped to %1, which every record needs.").arg(names.join(u", "_s)));
    if (m_table.unclosedQuote)
        warnings.append(tr("The file ends within quotation marks: look at its last rows."));
    if (!m_table.uneven.isEmpty())
        warnings.append(
            tr("%n row(s) have more or fewer cells than there are columns.", nullptr, int(m_table.uneven.size())));
    m_warning->setText(warnings.join(u' '));
    m_warning->setVisible(!warnings.isEmpty());
    m_counts->setText(counts());
    Q_EMIT changed();
}

QString ImportMapStep::counts() const
{
    QStringList parts{tr("%n new", nullptr, m_plan.inserts), tr("%n to update", nullptr, m_plan.updates)};
    if (m_plan.skipped > 0)
        parts.append(tr("%n left alone", nullptr, m_plan.skipped));
    parts.append(tr("%n refused", nullptr, m_plan.refused));
    //: %1 are counts: "12 new, 3 to update"
    return tr("Would be imported: %1").arg(parts.join(u", "_s));
}

QHash<QString, QString> ImportMapStep::choices() const
{
    QHash<QString, QString> chosen;
    for (int column = 0; column < m_rules.mapping.size(); ++column)
        chosen.insert(importfields::folded(m_table.headers.at(column)), m_rules.mapping.at(column));
    return chosen;
}
} // namespace atlas
