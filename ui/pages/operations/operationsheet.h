// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operationregistry.h"
#include "ui/pages/common/sheetdialog.h"

#include <QPointer>

class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace atlas
{
class Label;
class OperationAnswer;
class Prompter;
class SchemaField;
class SearchIndex;

/// The parameter by which an operation is asked for the page after `token`, and its value: Books and Projects number
/// their pages, Mail its messages, the others hand out a word for the next page. Undefined: it has no pages.
[[nodiscard]] std::pair<QString, QJsonValue> furtherPage(const Operation &operation, const QString &token);

/// Any operation as a form made from its schema: a dry run says exactly what would be sent, a run asks before it
/// deletes or sends. What was typed is kept by the caller for the next time.
class OperationSheet : public SheetDialog
{
    Q_OBJECT
public:
    /// Registry, operation and prompter outlive the sheet. `typed`: what was entered the last time.
    OperationSheet(const OperationRegistry &registry, const Operation &operation, Prompter &prompter,
                   const QJsonObject &typed, QWidget *over);
    ~OperationSheet() override;
    /// Offers the records of this computer where an id is asked for. `index` outlives the sheet.
    void suggestFrom(SearchIndex &index);
    [[nodiscard]] OperationAnswer &answer() { return *m_answer; }

Q_SIGNALS:
    /// The parameters as they are now, without passwords, each time they are used.
    void used(const QString &operation, const QJsonObject &parameters);

private:
    void build(const QJsonObject &typed);
    QWidget *buildHead();
    QWidget *buildFoot();
    void buildFields(QVBoxLayout *column, const QJsonObject &typed);
    /// nullopt, with the problems beside their fields, when they cannot be used.
    [[nodiscard]] std::optional<QJsonObject> parameters();
    void dryRun();
    void run();
    void loadMore();
    [[nodiscard]] QString typedIn(const QString &parameter) const;
    void start(const QJsonObject &parameters, bool further);
    void ended(const Result<OperationResult> &result, bool further);
    void showError(const ApiError &error);
    void setBusy(bool busy);
    const OperationRegistry &m_registry;
    const Operation &m_operation;
    Prompter &m_prompter;
    CancelScope m_scope;
    QList<SchemaField *> m_fields;
    QJsonObject m_last; ///< parameters of the run that is shown
    QString m_pageToken;
    Label *m_state;
    QPlainTextEdit *m_plan;
    OperationAnswer *m_answer;
    QProgressBar *m_progress;
    QPushButton *m_dry, *m_run, *m_more, *m_stop;
};
} // namespace atlas
