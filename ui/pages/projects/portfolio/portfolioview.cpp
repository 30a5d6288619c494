// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/portfolio/portfolioview.h"

#include "ui/pages/projects/portfolio/deliveryfigurewords.h"
#include "ui/pages/projects/portfolio/hoursreader.h"
#include "ui/pages/projects/portfolio/portfoliodelegate.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowhover.h"
#include "ui/widgets/searchfield.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;
using Column = ProjectTableModel::Column;

namespace
{
FittedColumns::Column portfolioColumnWidth(Column column)
{
    switch (column) {
    case Column::Name:
        return {300, 236}; // the last to give way: a project is told by its name
    case Column::Owner:
        return {140, 84};
    case Column::Client:
        return {140, 66};
    case Column::BudgetHours:
    case Column::LoggedHours:
        return {84, 78};
    case Column::Health:
        return {92, 88};
    case Column::Cost:
        return {180, 120};
    case Column::End:
        return {110, 110};
    default:
        return {64, 64};
    }
}
} // namespace

PortfolioView::PortfolioView(ProjectsActions &actions, QWidget *parent)
    : ProjectView(parent)
    , m_actions(actions)
    , m_model(new ProjectTableModel(actions.book(), this))
    , m_strip(new FigureStrip(deliveryFigureContent, this))
    , m_search(new SearchField(this))
    , m_closed(new QCheckBox(this))
    , m_all(new QPushButton(this))
    , m_readHours(new QPushButton(this))
    , m_rates(new QPushButton(this))
    , m_newProject(new QPushButton(this))
    , m_table(new QTableView(this))
    , m_rule(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_hours(new HoursReader(actions, this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    box->addWidget(m_strip);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    m_search->setMaximumWidth(280);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_closed);
    tools->addWidget(m_all);
    m_all->hide();
    tools->addStretch(1);
    m_readHours->setObjectName(u"portfolioReadHours"_s);
    m_rates->setObjectName(u"portfolioRates"_s);
    tools->addWidget(m_readHours);
    tools->addWidget(m_rates);
    tools->addWidget(m_newProject);
    box->addLayout(tools);
    auto *card = new Card(this);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 6, 1, 6);
    inner->addWidget(m_table, 1);
    m_rule->setContentsMargins(12, 0, 12, 0);
    m_rule->setWordWrap(true);
    inner->addWidget(m_rule);
    box->addWidget(card, 1);
    buildTable();
    connectParts();
    retranslate();
}

QString PortfolioView::viewId() const
{
    return u"list"_s;
}

void PortfolioView::buildTable()
{
    m_table->setObjectName(u"portfolioTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PortfolioDelegate(m_actions.book(), m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setCornerWidget(new QWidget(m_table)); // the style would draw a bevel where the scroll bars meet
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(Column::Health), Qt::AscendingOrder);
    m_table->installEventFilter(this);
    QList<FittedColumns::Column> columns;
    for (int section = 0; section < m_model->columnCount(); ++section)
        columns.append(portfolioColumnWidth(Column(section)));
    new FittedColumns(m_table, m_table->horizontalHeader(), columns);
    new RowHover(m_table);
}

void PortfolioView::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, m_model, &ProjectTableModel::setText);
    connect(m_closed, &QCheckBox::toggled, m_model, &ProjectTableModel::setShowClosed);
    connect(m_all, &QPushButton::clicked, this, &PortfolioView::showAll);
    connect(m_newProject, &QPushButton::clicked, this, [this] { openCreateProject(m_actions, this); });
    connect(m_rates, &QPushButton::clicked, this, [this] { openWorkPlan(m_actions, this); });
    connect(m_readHours, &QPushButton::clicked, m_hours, &HoursReader::start);
    connect(m_hours, &HoursReader::changed, this, &PortfolioView::showHours);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT projectRequested(m_model->idAt(index.row())); });
    connect(m_strip, &FigureStrip::figureOpened, this, &PortfolioView::openFigure);
    connect(&m_actions.book(), &DeliveryBook::changed, this, &PortfolioView::showFigures, Qt::QueuedConnection);
}

void PortfolioView::openFigure(const Figure &figure)
{
    if (figure.unavailable == "no_links"_L1) {
        Q_EMIT viewRequested(u"timeline"_s); // which reads them
        return;
    }
    if (figure.recordIds.isEmpty())
        return;
    const QString first = figure.recordIds.first();
    if (m_actions.book().project(first)) {
        m_model->setOnly(QSet<QString>(figure.recordIds.begin(), figure.recordIds.end()));
        m_all->show();
    } else if (m_actions.book().milestone(first)) {
        Q_EMIT viewRequested(u"milestones"_s);
    } else if (m_actions.book().issue(first)) {
        Q_EMIT viewRequested(u"issues"_s);
    } else {
        m_actions.showTasks(deliveryFigureLabel(figure), figure.recordIds);
    }
}

void PortfolioView::showAll()
{
    m_model->setOnly(std::nullopt);
    m_all->hide();
}

void PortfolioView::showFigures()
{
    const DeliveryBook &book = m_actions.book();
    QMap<QString, ProjectHealth> health;
    for (const Project &project : book.snapshot().projects)
        health.insert(project.id, book.health(project.id));
    m_strip->setFigures(deliveryFigures(book.snapshot(), health, book.today()),
                        {QString(), book.today(), m_actions.now()});
    showHours();
}

void PortfolioView::showHours()
{
    const int left = m_hours->monthsLeft();
    m_readHours->setVisible(left > 0);
    m_readHours->setEnabled(!m_hours->isReading());
    m_readHours->setText(m_hours->isReading() ? tr("Reading hours, %n month(s) left", nullptr, left)
                                              : tr("Read all hours"));
    m_readHours->setToolTip(tr("Costs count the hours of the months that were read. This reads those of %n earlier "
                               "month(s), since the first open project began.",
                               nullptr, left));
}

bool PortfolioView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex index = m_table->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && index.isValid()) {
            Q_EMIT projectRequested(m_model->idAt(index.row()));
            return true;
        }
    }
    return ProjectView::eventFilter(watched, event);
}

void PortfolioView::retranslate()
{
    m_search->setName(tr("Filter projects"));
    m_closed->setText(tr("Closed projects too"));
    m_all->setText(tr("Show all projects again"));
    m_rates->setText(tr("Availability and rates\u2026"));
    m_newProject->setText(tr("New project\u2026"));
    m_table->setAccessibleName(tr("Projects"));
    m_model->retranslate();
    m_rule->setText(
        tr("At risk: hours spent more than 10 points ahead of the work done, schedule index under 0.8, past "
           "its end, or a third of the due milestones late. To watch: 5 points, 0.9, an overdue task or a "
           "late milestone. Double-click opens a project."));
    showFigures();
}

void PortfolioView::changeEvent(QEvent *event)
{
    ProjectView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

ProjectView *makePortfolioView(ProjectsActions &actions, QWidget *parent)
{
    return new PortfolioView(actions, parent);
}
} // namespace atlas
