// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/merge/duplicatessheet.h"

#include "ui/pages/common/entrysheet.h"
#include "ui/pages/common/pendingcall.h"
#include "ui/pages/crm/import/importwords.h"
#include "ui/pages/crm/merge/mergewords.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QPointer>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr QSize duplicatesSize{860, 620};
constexpr int mergesHeight = 140; ///< px

QTableView *sheetTable(QStandardItemModel &model, const QString &name, const QString &accessibleName)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void addLine(QStandardItemModel &model, const QStringList &texts)
{
    QList<QStandardItem *> items;
    for (const QString &text : texts) {
        items.append(new QStandardItem(text));
        items.last()->setToolTip(text);
    }
    model.appendRow(items);
}

QString mergedNames(const MergePlan &plan)
{
    QStringList names;
    for (const QJsonObject &record : plan.originals)
        names.append(mergewords::nameOf(record));
    return names.join(u" + "_s);
}
} // namespace

DuplicatesSheet::DuplicatesSheet(const MergeDesk &desk, QWidget *over)
    : SheetDialog(over)
    , m_desk(desk)
    , m_summary(new Label(TextSize::Body, 400, Label::Tone::Secondary))
    , m_mergesTitle(new Label(TextSize::Body, 600))
    , m_state(new Label(TextSize::Body, 400, Label::Tone::Secondary))
    , m_groupTable(sheetTable(m_groupModel, u"duplicates.groups"_s, tr("Likely duplicates")))
    , m_mergeTable(sheetTable(m_mergeModel, u"duplicates.merges"_s, tr("Merges")))
    , m_compare(new PrimaryButton)
    , m_mergeAct(new QPushButton)
{
    setObjectName(u"duplicatesSheet"_s);
    setWindowTitle(tr("Duplicates"));
    auto *title = new Label(TextSize::Title, 600);
    title->setText(windowTitle());
    m_summary->setWordWrap(true);
    m_state->setWordWrap(true);
    m_mergesTitle->setText(tr("Merges that are not finished, or can be undone"));
    m_mergeTable->setMaximumHeight(mergesHeight);
    m_compare->setText(tr("Compare\u2026"));
    m_compare->setObjectName(u"duplicates.compare"_s);
    m_mergeAct->setObjectName(u"duplicates.act"_s);
    auto *closing = new QPushButton(tr("Close"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_mergeAct);
    foot->addWidget(closing);
    foot->addWidget(m_compare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_summary);
    column->addWidget(m_groupTable, 1);
    column->addWidget(m_mergesTitle);
    column->addWidget(m_mergeTable);
    column->addLayout(foot);
    resize(duplicatesSize.boundedTo(room() - QSize(32, 32)));
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_compare, &QPushButton::clicked, this, [this] { openGroup(m_groupTable->currentIndex().row()); });
    connect(m_groupTable, &QTableView::activated, this, [this](const QModelIndex &index) { openGroup(index.row()); });
    connect(m_mergeAct, &QPushButton::clicked, this, [this] { workOn(m_mergeTable->currentIndex().row()); });
    connect(m_mergeTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &to) {
                const MergePlan plan = m_merges.value(to.row());
                m_mergeAct->setVisible(to.isValid() && !plan.undone);
                m_mergeAct->setText(plan.finished ? tr("Undo the merge") : tr("Go on with the merge"));
            });
    connect(&m_desk.directory, &CrmDirectory::changed, this, &DuplicatesSheet::fill);
    m_mergeAct->hide();
    fill();
    readMerges();
}

DuplicatesSheet::~DuplicatesSheet() = default;

void DuplicatesSheet::fill()
{
    m_groups = duplicates::find(m_desk.directory.snapshot());
    m_groupModel.clear();
    m_groupModel.setHorizontalHeaderLabels({tr("Kind"), tr("Records"), tr("Likely"), tr("Why")});
    for (const DuplicateGroup &group : std::as_const(m_groups))
        addLine(m_groupModel, {importwords::module(group.module), group.names.join(u" · "_s),
                               format::percent(double(group.confidence) / 100), mergewords::reason(group)});
    m_groupTable->setColumnWidth(1, 300);
    m_summary->setText(m_groups.isEmpty() ? tr("No two records look alike, as far as the lists were read.")
                                          : tr("%n group(s) of records look alike. How likely is a rule of thumb.",
                                               nullptr, int(m_groups.size())));
    m_compare->setEnabled(!m_groups.isEmpty());
    if (!m_groups.isEmpty())
        m_groupTable->setCurrentIndex(m_groupModel.index(0, 0));
}

void DuplicatesSheet::readMerges()
{
    auto *call = pendingcall::begin(m_desk.runner, this);
    pendingcall::deliver<QList<MergePlan>>(m_desk.runner.kept(), call, [this](const Result<QList<MergePlan>> &plans) {
        showMerges(plans ? *plans : QList<MergePlan>());
    });
}

void DuplicatesSheet::showMerges(const QList<MergePlan> &plans)
{
    m_merges = plans;
    m_mergeModel.clear();
    m_mergeModel.setHorizontalHeaderLabels({tr("Day"), tr("State"), tr("Records")});
    for (const MergePlan &plan : plans)
        addLine(m_mergeModel, {format::shortDate(plan.madeAt.toLocalTime().date(), QDate::currentDate()),
                               plan.undone     ? tr("undone")
                               : plan.finished ? tr("done")
                                               : tr("not finished"),
                               mergedNames(plan)});
    m_mergesTitle->setVisible(!plans.isEmpty());
    m_mergeTable->setVisible(!plans.isEmpty());
}

void DuplicatesSheet::openGroup(int row)
{
    if (row < 0 || row >= m_groups.size())
        return;
    auto *sheet = new MergeSheet(m_desk, m_groups.at(row).module, m_groups.at(row).ids, this);
    connect(sheet, &QDialog::finished, this, &DuplicatesSheet::readMerges);
    connect(sheet, &MergeSheet::told, this, &DuplicatesSheet::told);
    sheet->present();
}

void DuplicatesSheet::workOn(int row)
{
    if (row < 0 || row >= m_merges.size())
        return;
    const MergePlan plan = m_merges.at(row);
    if (plan.finished && !m_desk.prompter.confirm(this, tr("Undo the merge?"),
                                                  tr("The deleted records are made anew: Zoho gives them other ids. "
                                                     "Copied notes stay."),
                                                  tr("Undo")))
        return;
    m_mergeAct->hide();
    m_state->setText(tr("Working\u2026"));
    auto *call = pendingcall::begin(m_desk.runner, nullptr);
    const QPointer<DuplicatesSheet> sheet(this);
    const QPointer<CrmDirectory> lists(&m_desk.directory);
    Task<Result<MergePlan>> task = plan.finished ? m_desk.runner.undo(plan) : m_desk.runner.run(plan);
    pendingcall::deliver<MergePlan>(std::move(task), call, [sheet, lists](const Result<MergePlan> &done) {
        if (lists)
            QCoro::connect(lists->refresh(Priority::User), lists.data(), [](const Result<Done> &) {});
        if (!sheet)
            return;
        sheet->m_state->setText(done ? tr("Done.") : EntrySheet::words(done.error()));
        sheet->readMerges();
    });
}
} // namespace atlas
