// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/deskapprover.h"

#include "services/core/underway.h"
#include "services/core/wake.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QTimer>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// What one question needs while the person thinks.
struct Question {
    std::optional<ApprovalVerdict> verdict; ///< none: cancelled
    Wake wake;
    bool ended = false;
};

/// Ends the question on a clean stack, once.
void settle(const std::shared_ptr<Question> &question, std::optional<ApprovalVerdict> verdict)
{
    if (std::exchange(question->ended, true))
        return;
    question->verdict = verdict;
    QTimer::singleShot(0, [question] { question->wake.fire(); });
}

ApprovalVerdict verdictOf(const QByteArray &line)
{
    const QString word = QJsonDocument::fromJson(line).object().value("verdict"_L1).toString();
    if (word == "allowed"_L1)
        return ApprovalVerdict::Allowed;
    return word == "expired"_L1 ? ApprovalVerdict::Expired : ApprovalVerdict::Refused;
}

void wire(QLocalSocket *socket, const std::shared_ptr<Question> &question, const QByteArray &asked)
{
    QObject::connect(socket, &QLocalSocket::connected, socket, [socket, asked] { socket->write(asked); });
    QObject::connect(socket, &QLocalSocket::readyRead, socket, [socket, question] {
        if (socket->canReadLine())
            settle(question, verdictOf(socket->readLine()));
    });
    QObject::connect(socket, &QLocalSocket::disconnected, socket,
                     [question] { settle(question, ApprovalVerdict::NoDesktop); });
    QObject::connect(socket, &QLocalSocket::errorOccurred, socket,
                     [question] { settle(question, ApprovalVerdict::NoDesktop); });
}
} // namespace

DeskApprover::DeskApprover(QString address, const Clock &clock)
    : m_address(std::move(address))
    , m_clock(clock)
{
}

Task<Result<ApprovalVerdict>> DeskApprover::ask(Approval approval, CancelToken cancel)
{
    approval.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    approval.expiresAt = m_clock.now().addMSecs(approvalPatience.count());
    const auto question = std::make_shared<Question>();
    const auto socket = std::make_unique<QLocalSocket>();
    wire(socket.get(), question, QJsonDocument(approvalToJson(approval)).toJson(QJsonDocument::Compact) + '\n');
    const auto registration = cancel.onCancel([question] { settle(question, std::nullopt); });
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &patience,
                     [question] { settle(question, ApprovalVerdict::Expired); });
    // The desktop's own clock ends it first; this one is for a desktop that hangs.
    patience.start(approvalPatience + std::chrono::seconds(2));
    socket->connectToServer(m_address);
    const UnderWay waiting;
    co_await question->wake.event();
    socket->disconnect();
    socket->abort(); // takes a question back that is still shown
    if (!question->verdict)
        co_return fail(ErrorKind::Cancelled);
    co_return ApprovalVerdict(*question->verdict);
}
} // namespace atlas
