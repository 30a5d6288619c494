// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/syncpreviewsheet.h"

#include "ui/pages/sync/synctables.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr QSize previewSize{920, 640};
} // namespace

SyncPreviewSheet::SyncPreviewSheet(const SyncPlan &plan, QWidget *over)
    : SheetDialog(over)
    , m_plan(plan)
{
    setObjectName(u"syncPreviewSheet"_s);
    setWindowTitle(tr("Preview of the changes"));
    auto *title = new Label(TextSize::Title, 600);
    title->setText(windowTitle());
    auto *told = new Label(TextSize::Body, 400, Label::Tone::Secondary);
    told->setObjectName(u"syncPreviewSummary"_s);
    told->setWordWrap(true);
    told->setText(summary());
    synctables::showWrites(m_model, plan.writes, {tr("Client"), tr("Change"), tr("Field, before and after")}, false);
    QTableView *table = synctables::table(m_model, u"syncPreviewTable"_s, tr("Changes"));
    table->setColumnWidth(0, 230);
    table->setColumnWidth(1, 230);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"syncPreviewCancel"_s);
    cancel->setAutoDefault(false);
    auto *apply = new PrimaryButton;
    apply->setObjectName(u"syncPreviewApply"_s);
    apply->setText(tr("Apply"));
    apply->setEnabled(!plan.writes.isEmpty());
    apply->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(told);
    column->addWidget(table, 1);
    column->addLayout(foot);
    resize(previewSize.boundedTo(room() - QSize(32, 32)));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, [this] {
        Q_EMIT applyRequested(m_plan);
        accept();
    });
}

QString SyncPreviewSheet::summary() const
{
    QStringList sentences;
    if (m_plan.writes.isEmpty())
        sentences.append(tr("Nothing is to be written."));
    else
        sentences = {tr("%n change(s) will be written.", nullptr, int(m_plan.writes.size())),
                     tr("They take about %n request(s) to Zoho.", nullptr, m_plan.requests)};
    if (m_plan.undecided > 0)
        sentences.append(tr("%n difference(s) stay: nobody chose.", nullptr, m_plan.undecided));
    return sentences.join(u' ');
}
} // namespace atlas
