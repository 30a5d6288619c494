// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/safety/approval.h"

#include <map>
#include <memory>
#include <QObject>

class QLocalServer;
class QLocalSocket;
class QTimer;

namespace atlas
{
/// The desktop's side of asking: takes the questions of all assistants on this profile, shows them through requested(),
/// and answers. A question that is not answered within its time expires; so do all when the desk goes.
class ApprovalDesk : public QObject
{
    Q_OBJECT
public:
    explicit ApprovalDesk(QObject *parent = nullptr);
    ~ApprovalDesk() override;
    /// `address`: see approvalAddress(); the socket is for this user only. A socket that a crash left behind is
    /// replaced. Storage "cannot_listen", also where another desktop listens.
    [[nodiscard]] Result<Done> listen(const QString &address);
    [[nodiscard]] QList<Approval> pending() const;
    /// Ids that are not pending (any more) are ignored.
    void allow(const QString &id);
    void refuse(const QString &id);

Q_SIGNALS:
    void requested(const atlas::Approval &approval);
    /// It was answered, it expired, or the assistant took it back: the dialog goes.
    void closed(const QString &id);

private:
    struct Open {
        Approval approval;
        QLocalSocket *socket = nullptr;
    };
    void accept();
    void read(QLocalSocket *socket);
    void answer(const QString &id, QLatin1StringView verdict);
    void forget(const QLocalSocket *socket);
    void expire();
    std::unique_ptr<QLocalServer> m_server;
    std::unique_ptr<QTimer> m_expiry;
    std::map<QString, Open> m_open;
};
} // namespace atlas
