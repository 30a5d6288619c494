// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/recordpanel.h"
#include "ui/pages/team/teamactions.h"

class QProgressBar;

namespace atlas
{
class ChannelSection;

/// The docked panel: about a channel or a person. Linked project, pinned messages, files of the history that is here,
/// members with their presence, which is asked for only while their lines are in sight.
class ChannelPanel : public RecordPanel
{
    Q_OBJECT
public:
    explicit ChannelPanel(TeamActions &actions, QWidget *parent = nullptr);
    ~ChannelPanel() override;
    void showChat(const QString &chatId);
    /// Asks again for the presence of who is in sight.
    void wantVisible();

Q_SIGNALS:
    void messageRequested(const QString &messageId);
    void chatRequested(const QString &chatId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildProject();
    void refresh();
    void showHead(const CliqChat &chat);
    void showProject(const CliqChat &chat);
    void showHistory();
    void showMembers();
    void readMembers();
    /// A section without content takes its line and its room with it.
    void foldSections();
    TeamActions &m_actions;
    QString m_chatId, m_projectId;
    std::optional<QList<CliqPerson>> m_members; ///< unset: not read
    std::optional<ApiError> m_membersError;
    QWidget *m_project;
    Label *m_projectTitle;
    Pill *m_projectPill;
    QPushButton *m_projectLink;
    Label *m_projectPercent;
    QProgressBar *m_projectBar;
    Label *m_projectNote;
    ChannelSection *m_pinned;
    ChannelSection *m_files;
    ChannelSection *m_people;
};
} // namespace atlas
