// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/assumptionsdialog.h"

#include "ui/dialogs/amountinput.h"
#include "ui/pages/cashflow/booksactions.h"
#include "ui/pages/cashflow/plannedlinefields.h"
#include "ui/pages/common/datefield.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

AssumptionsDialog::AssumptionsDialog(BooksActions &actions, QWidget *parent)
    : SheetDialog(parent)
    , m_actions(actions)
    , m_currency(actions.book().baseCurrency())
{
    setObjectName(u"assumptionsDialog"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 18, 20, 16);
    box->setSpacing(10);
    buildHead(*box);
    buildTable(*box);
    buildFoot(*box);
    const CashPlan &plan = actions.book().plan();
    if (plan.floor) {
        m_floor->setText(format::moneyParts(*plan.floor).number);
    }
    for (const PlannedLine &line : plan.lines) {
        if (!line.simulated) {
            addRow(line, false);
        }
    }
    layRows();
    resize(qMin(940, room().width() - 32), qMin(520, room().height() - 32));
    m_floor->setFocus();
}

AssumptionsDialog::~AssumptionsDialog() = default;

void AssumptionsDialog::buildHead(QLayout &box)
{
    auto *title = new Label(TextSize::Title, 600, Label::Tone::Text, this);
    title->setText(tr("Assumptions of the forecast"));
    auto *text = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    text->setWordWrap(true);
    text->setText(tr("Payments that stand in no invoice or bill: payroll, VAT, social charges, a grant. They stay on "
                     "this computer and are never written to Zoho Books."));
    auto *line = new QHBoxLayout;
    auto *label = new Label(TextSize::Body, 500, Label::Tone::Text, this);
    //: %1 is a currency code
    label->setText(tr("Floor of the balance, in %1").arg(m_currency));
    m_floor = new QLineEdit(this);
    m_floor->setObjectName(u"assumptions.floor"_s);
    m_floor->setAccessibleName(label->text());
    m_floor->setPlaceholderText(tr("none"));
    m_floor->setAlignment(Qt::AlignRight);
    m_floor->setFixedWidth(130);
    label->setBuddy(m_floor);
    auto *hint = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    hint->setText(tr("Atlas warns when a day of the 13 weeks ends under it."));
    line->addWidget(label);
    line->addWidget(m_floor);
    line->addWidget(hint, 1);
    box.addWidget(title);
    box.addWidget(text);
    static_cast<QVBoxLayout &>(box).addLayout(line);
}

void AssumptionsDialog::buildTable(QLayout &box)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_table = new QWidget(scroll);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(4, 4, 8, 4); // room for the focus ring
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    for (const QString &head :
         {QString(), tr("Name"), tr("Direction"), tr("Amount"), tr("Repeats"), tr("First date"), tr("Last date")}) {
        auto *label = new Label(TextSize::Label, 500, Label::Tone::Secondary, m_table);
        label->setText(head);
        m_heads.append(label);
    }
    m_none = new Label(TextSize::Body, 400, Label::Tone::Secondary, m_table);
    m_none->setText(tr("Nothing planned yet: the forecast counts on the books alone."));
    scroll->setWidget(m_table);
    m_table->setAutoFillBackground(false); // setWidget() turned it on
    static_cast<QVBoxLayout &>(box).addWidget(scroll, 1);
}

void AssumptionsDialog::buildFoot(QLayout &box)
{
    m_problem = new Label(TextSize::Body, 400, Label::Tone::Bad, this);
    m_problem->setObjectName(u"assumptions.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *foot = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add a payment"), this);
    add->setObjectName(u"assumptions.add"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"assumptions.cancel"_s);
    auto *save = new PrimaryButton({}, this);
    save->setText(tr("Save"));
    save->setObjectName(u"assumptions.save"_s);
    save->setDefault(true);
    for (QPushButton *other : {add, cancel}) {
        other->setAutoDefault(false);
    }
    foot->addWidget(add);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    box.addWidget(m_problem);
    static_cast<QVBoxLayout &>(box).addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &AssumptionsDialog::submit);
    connect(add, &QPushButton::clicked, this, [this] {
        PlannedLine line;
        line.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        line.first = m_actions.book().today();
        addRow(line, true);
        layRows();
    });
}

void AssumptionsDialog::addRow(const PlannedLine &line, bool focus)
{
    const QString name = u"planned%1"_s.arg(m_made++);
    auto *fields = new PlannedLineFields(name, m_currency, m_table);
    fields->setLine(line);
    fields->name->setMinimumWidth(110);
    fields->amount->setFixedWidth(100);
    fields->first->setFixedWidth(116);
    fields->until->setFixedWidth(116);
    auto *remove = new IconButton(u"trash"_s, m_table);
    remove->setObjectName(name + u".remove"_s);
    remove->setName(tr("Remove this payment"));
    connect(remove, &QToolButton::clicked, this, [this, fields] { removeRow(fields); });
    connect(fields, &PlannedLineFields::edited, m_problem, &QWidget::hide);
    m_rows.append({fields, remove});
    if (focus) {
        fields->name->setFocus();
    }
}

void AssumptionsDialog::removeRow(PlannedLineFields *fields)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [fields](const Row &r) { return r.fields == fields; });
    QList<QWidget *> controls = fields->controls();
    controls.append(row->remove);
    for (QWidget *control : std::as_const(controls)) {
        m_grid->removeWidget(control);
        control->hide();
        control->deleteLater(); // the button is the one that was clicked
    }
    fields->deleteLater();
    m_rows.erase(row);
    m_problem->hide();
    layRows();
}

void AssumptionsDialog::layRows()
{
    const bool any = !m_rows.isEmpty();
    m_none->setVisible(!any);
    m_grid->addWidget(m_none, 0, 0, 1, 8);
    for (int column = 0; column < m_heads.size(); ++column) {
        m_heads.at(column)->setVisible(any);
        m_grid->addWidget(m_heads.at(column), 1, column);
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        const QList<QWidget *> controls = m_rows.at(i).fields->controls();
        for (int column = 0; column < controls.size(); ++column) {
            m_grid->addWidget(controls.at(column), i + 2, column);
            controls.at(column)->show();
        }
        m_grid->addWidget(m_rows.at(i).remove, i + 2, int(controls.size()));
        m_rows.at(i).remove->show();
        m_grid->setRowStretch(i + 2, 0);
    }
    m_grid->setRowStretch(int(m_rows.size()) + 3, 1);
}

QString AssumptionsDialog::floorProblem() const
{
    const bool given = !m_floor->text().trimmed().isEmpty();
    return given && !amountFromInput(m_floor->text(), m_currency) ? tr("The floor is not an amount.") : QString();
}

void AssumptionsDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void AssumptionsDialog::submit()
{
    const QString floorWords = floorProblem();
    markField(m_floor, !floorWords.isEmpty());
    if (!floorWords.isEmpty()) {
        m_floor->setFocus();
        showProblem(floorWords);
        return;
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        const QString sentence = m_rows.at(i).fields->problem();
        if (!sentence.isEmpty()) {
            //: %1 is the number of a row, %2 what is wrong in it
            showProblem(tr("Line %1: %2").arg(i + 1).arg(sentence));
            return;
        }
    }
    CashPlan plan = m_actions.book().plan();
    const auto isPlanned = [](const PlannedLine &line) { return !line.simulated; };
    plan.lines.removeIf(isPlanned);
    for (const Row &row : std::as_const(m_rows)) {
        plan.lines.append(row.fields->line());
    }
    const bool floorGiven = !m_floor->text().trimmed().isEmpty();
    plan.floor = floorGiven ? amountFromInput(m_floor->text(), m_currency) : std::nullopt;
    m_actions.setPlan(plan);
    accept();
}
} // namespace atlas
