// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/safety/auditlog.h"
#include "ui/pages/assistant/audittablemodel.h"
#include "ui/pages/assistant/permissiongrid.h"
#include "ui/shell/page.h"
#include "ui/widgets/errortext.h"

class QBoxLayout;

namespace atlas
{
class AuditPanel;
class AuditView;
class Banner;
class ConnectCard;
class Segmented;

/// How an assistant is connected, what it may do, and what it did. Nothing is built before it is first shown.
class AssistantPage : public Page
{
    Q_OBJECT
public:
    /// What the page is made of, given once.
    struct Setup {
        QString program; ///< path of atlasctl
        QStringList arguments;
        PermissionGrid::Kinds kinds;
    };
    AssistantPage(Setup setup, AuditTableModel &model, QWidget *parent = nullptr);
    ~AssistantPage() override;
    [[nodiscard]] QString pageId() const override; ///< "assistant"
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QWidget *panel() override;
    void setNames(const RecordNames &names);
    void setPolicy(const SafetyPolicy &policy);
    /// The model has other entries; `more`: the log has older ones.
    void showEntries(bool more);
    [[nodiscard]] AuditFilter filter() const;
    void setDaysKept(int days);
    void showProblem(const ErrorText &problem);
    void dismissProblem();

Q_SIGNALS:
    void becameVisible();
    void permissionChosen(atlas::App app, atlas::ActionKind kind, atlas::Permission permission);
    void presetChosen(atlas::PermissionGrid::Preset preset);
    void filterChanged();
    void olderRequested();
    void daysKeptChosen(int days);
    void undoRequested(qint64 entryId);
    void blockCopied();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildPermissions(QWidget *parent);
    void open(qint64 id);
    void retranslate();
    Setup m_setup;
    AuditTableModel &m_model;
    RecordNames m_names;
    SafetyPolicy m_policy;
    bool m_more = false;
    int m_daysKept = auditDaysKept;
    AuditPanel *m_panel;
    Banner *m_banner = nullptr;
    QBoxLayout *m_cards = nullptr;
    ConnectCard *m_connect = nullptr;
    Label *m_pageTitle = nullptr, *m_head = nullptr, *m_words = nullptr;
    PermissionGrid *m_grid = nullptr;
    AuditView *m_log = nullptr;
};
} // namespace atlas
