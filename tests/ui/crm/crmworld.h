// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/connection.h"
#include "services/sandbox/sandboxserver.h"
#include "ui/pages/crm/crmcontroller.h"
#include "ui/pages/crm/crmpage.h"
#include "ui/pages/crm/table/crmview.h"
#include "ui/shell/undo/undohistory.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/toast.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test
{
class CrmPrompter final : public Prompter
{
public:
    bool confirmed = true;
    QStringList asked; ///< title and text, in order
    bool confirm(QWidget *, const QString &title, const QString &text, const QString &) override
    {
        asked.append(title + u'\n' + text);
        return confirmed;
    }
    std::optional<Choice> choose(QWidget *, const QString &, const QString &, const QStringList &,
                                 const QString &) override
    {
        return std::nullopt;
    }
};

/// The page in a window before the stand-in over HTTP, with deals read: what a person has in front of them.
class CrmWorld
{
public:
    CrmWorld();
    ~CrmWorld();
    /// Shows the page and waits until everything is read.
    [[nodiscard]] bool showAndWait();
    /// A controller anew, as after a restart.
    void restart();
    /// From now on the stand-in refuses these calls with 403 NO_PERMISSION; an empty method ends that.
    void refuse(const QByteArray &method, const QString &path);
    /// What a colleague does in Zoho meanwhile.
    [[nodiscard]] bool colleagueChanges(const CrmRef &ref, const QJsonObject &changes);
    /// A field of the record as Zoho holds it now; "<none>" if there is no such record.
    [[nodiscard]] QJsonValue stored(const CrmRef &ref, const QString &field);
    /// "PUT /crm/v8/Leads/1" of every CRM write since the last call.
    [[nodiscard]] QStringList takeWrites();
    /// The first lead that is not converted, after skipping `skip`.
    [[nodiscard]] const Lead *openLead(int skip = 0) const;
    [[nodiscard]] CrmPage &page() { return *controller->page(); }
    [[nodiscard]] CrmPanel &panel() { return page().crmPanel(); }
    /// Of the window: sheets too.
    template <class T>
    [[nodiscard]] T *child(const QString &name = {}) const
    {
        const QList<T *> found = window.findChildren<T *>(name);
        return found.isEmpty() ? nullptr : found.last();
    }
    /// Types into a field of the form in front.
    void type(const QString &apiName, const QString &text) const;
    void click(const QString &name) const;
    [[nodiscard]] bool hasSheet() const;
    [[nodiscard]] bool waitForForm() const;
    /// Saves the sheet in front; what it complains of instead ("" once it has gone).
    [[nodiscard]] QString save() const;

    QTemporaryDir dir;
    SystemClock clock;
    CrmPrompter prompter;
    QWidget window;
    DirectoryBook book;
    DealBook deals;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<sandbox::SandboxServer> server;
    std::unique_ptr<Connection> connection;
    UndoHistory history{clock}; ///< of changes, as the window keeps it
    std::unique_ptr<Toast> toast;
    std::unique_ptr<CrmController> controller;

private:
    void connectAccount();
    void writeFaults(const QByteArray &faults);
    qint64 m_logRead = 0;
};
} // namespace atlas::test
