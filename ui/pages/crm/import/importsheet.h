// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmdirectory.h"
#include "services/crm/importrunner.h"
#include "ui/pages/common/sheetdialog.h"
#include "ui/widgets/prompter.h"

class QPushButton;
class QSettings;
class QStackedWidget;

namespace atlas
{
class ImportFileStep;
class ImportMapStep;
class ImportRunStep;
class Label;

/// What an import works with. All outlive the sheet.
struct ImportDesk {
    CrmDirectory &directory;
    ImportRunner &runner;
    Prompter &prompter;
    const Clock &clock;
    QSettings &settings; ///< remembers which header was which field
};

/// A CSV into the CRM in three steps: the file, what would happen, what happened. An import goes on when the sheet is
/// closed, and the next sheet shows it.
class ImportSheet : public SheetDialog
{
    Q_OBJECT
public:
    ImportSheet(const ImportDesk &desk, const QString &module, QWidget *over);
    ~ImportSheet() override;
    /// A file that was dropped on the page.
    void take(const QString &path);

Q_SIGNALS:
    void recordRequested(const QString &module, const QString &id);
    /// An import has ended: the records that are new, and how many were changed.
    void imported(const QString &module, const QStringList &createdIds, int updated);

private:
    void build();
    void useFile(const QString &name, const QByteArray &bytes);
    void showMapping(const LayoutMeta &layout);
    void startRun();
    void resumeRun(const ImportRun &run);
    void follow(Task<Result<Done>> task);
    void tellImported();
    void giveUp();
    void lookForUnfinished();
    void showStep(int step);
    [[nodiscard]] QHash<QString, QString> remembered() const;
    void remember();
    ImportDesk m_desk;
    QString m_fileName;
    QByteArray m_bytes;
    std::optional<ImportRun> m_unfinished;
    Label *m_title;
    Label *m_busy;
    QStackedWidget *m_steps;
    ImportFileStep *m_file;
    ImportMapStep *m_map;
    ImportRunStep *m_run;
    QPushButton *m_back;
    QPushButton *m_close;
    QPushButton *m_start;
};
} // namespace atlas
