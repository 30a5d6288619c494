// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/import/importfilestep.h"

#include "models/crm/importfields.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/pages/crm/import/importwords.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
ImportFileStep::ImportFileStep(QWidget *parent)
    : QWidget(parent)
    , m_module(new QComboBox)
    , m_choose(new PrimaryButton(u"upload"_s))
    , m_problem(new Label(TextSize::Body, 400, Label::Tone::Bad))
    , m_offer(new Card)
    , m_offerText(new Label(TextSize::Body))
{
    setAcceptDrops(true);
    m_module->setObjectName(u"import.module"_s);
    m_choose->setObjectName(u"import.choose"_s);
    m_problem->setObjectName(u"import.problem"_s);
    const QStringList modules = importfields::modules();
    for (const QString &api : modules)
        m_module->addItem(importwords::module(api), api);
    m_choose->setText(tr("Choose a CSV file\u2026"));
    auto *resume = new QPushButton(tr("Go on"));
    auto *forget = new QPushButton(tr("Give it up"));
    resume->setObjectName(u"import.resume"_s);
    forget->setObjectName(u"import.forget"_s);
    auto *offer = new QHBoxLayout(m_offer);
    m_offerText->setWordWrap(true);
    offer->addWidget(m_offerText, 1);
    offer->addWidget(resume);
    offer->addWidget(forget);
    m_offer->hide();
    auto *hint = new Label(TextSize::Body, 400, Label::Tone::Secondary);
    hint->setWordWrap(true);
    hint->setText(tr("Or drop the file here. Its first line names the columns; commas, semicolons and tabs are all "
                     "understood. Nothing is sent before you have seen what would happen."));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_offer);
    column->addWidget(new FieldBox(tr("Import into"), m_module));
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(hint);
    column->addWidget(m_problem);
    column->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &ImportFileStep::choose);
    connect(resume, &QPushButton::clicked, this, &ImportFileStep::resumeRequested);
    connect(forget, &QPushButton::clicked, this, &ImportFileStep::forgetRequested);
}

QString ImportFileStep::module() const
{
    return m_module->currentData().toString();
}

void ImportFileStep::setModule(const QString &api)
{
    m_module->setCurrentIndex(std::max(0, m_module->findData(api)));
}

void ImportFileStep::offer(const ImportRun *unfinished)
{
    m_offer->setVisible(unfinished != nullptr);
    if (!unfinished)
        return;
    //: %1 is a file's name, %2 a module of the CRM such as Leads
    const QString what = tr("The import of %1 into %2 was not finished.")
                             .arg(unfinished->fileName, importwords::module(unfinished->module));
    m_offerText->setText(what + u' ' + importwords::outcome(*unfinished));
}

void ImportFileStep::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ImportFileStep::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CSV file"), {}, tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFileStep::take);
    dialog->open();
}

void ImportFileStep::take(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showProblem(tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    if (file.size() > kMostBytes) {
        //: %1 is a size such as 10 MB
        showProblem(tr("The file is larger than %1. Split it, and import the parts.").arg(format::size(kMostBytes)));
        return;
    }
    showProblem({});
    Q_EMIT fileTaken(QFileInfo(path).fileName(), file.readAll());
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportFileStep::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(event->mimeData()->urls().first().toLocalFile());
}
} // namespace atlas
