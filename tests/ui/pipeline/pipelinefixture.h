// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/connection.h"
#include "services/sandbox/sandboxserver.h"
#include "ui/pages/pipeline/pipelinecontroller.h"
#include "ui/pages/pipeline/pipelinepage.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/toast.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test
{
/// Answers what a person would answer, and remembers the questions.
class ScriptedPrompter final : public Prompter
{
public:
    bool confirmed = true;
    std::optional<Choice> choice;
    QStringList asked;      ///< titles, in order
    QStringList lastValues; ///< what was offered last
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return confirmed;
    }
    std::optional<Choice> choose(QWidget *, const QString &title, const QString &, const QStringList &values,
                                 const QString &) override
    {
        asked.append(title);
        lastValues = values;
        return choice;
    }
};

/// The pipeline page in a window, before a real stand-in over HTTP: what a person has in front of them.
class PipelineFixture
{
public:
    /// `faults`: content of a faults file, "[]" for fair weather.
    explicit PipelineFixture(const QByteArray &faults = "[]");
    ~PipelineFixture();
    /// Shows the window and waits until the first deals are on screen and the first refresh has ended.
    [[nodiscard]] bool showAndWait(const QSize &size = QSize(1200, 800));
    /// New weather; the stand-in reads the file again by itself.
    void setFaults(const QByteArray &faults);
    /// From now on the stand-in refuses these calls with 403 NO_PERMISSION.
    void refuse(const QByteArray &method, const QString &path);
    void stopServer();
    /// "GET /crm/v8/Deals/1" of every CRM request since the last call.
    [[nodiscard]] QStringList takeRequests();
    /// An open deal of the given position among the open stages, with an amount and a closing date.
    [[nodiscard]] const DealRow *openDeal(int stagePosition, int nth = 0) const;
    /// What a colleague does in Zoho meanwhile: written past the repository.
    [[nodiscard]] bool colleagueChanges(const QString &dealId, const QJsonObject &changes);
    /// A field of the record as Zoho holds it now.
    [[nodiscard]] QJsonValue stored(const QString &dealId, const QString &field);
    template <class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
    [[nodiscard]] PipelinePage &page() { return *controller->page(); }

    QTemporaryDir dir;
    SystemClock clock;
    ScriptedPrompter prompter;
    QWidget window;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<sandbox::SandboxServer> server;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Toast> toast;
    std::unique_ptr<PipelineController> controller;

private:
    void connectAccount();
    qint64 m_logRead = 0;
};
} // namespace atlas::test
