// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/atlaslink.h"

#include <chrono>
#include <memory>
#include <QObject>

namespace atlas
{
/// One window a profile: the first program listens, every further one hands over what it was asked to open and ends. A
/// lock of the system tells the first from the others, also when two start at the same moment; a socket that a crash
/// left behind is removed by whoever holds the lock.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Standing {
        First,  ///< listens; received() tells what others hand over
        Second, ///< another one runs: handOver()
        Alone   ///< the lock or the socket could not be made (no rights, no room): goes on without
    };
    /// `profileDirectory`: of the profile, absolute; exists.
    explicit SingleInstance(const QString &profileDirectory, QObject *parent = nullptr);
    ~SingleInstance() override;
    [[nodiscard]] Standing claim();
    /// Sends to the first program and comes back with handedOver() or unreachable(). The first one may still be about
    /// to listen, so this tries until `patience` ends.
    void handOver(const Openings &openings, std::chrono::milliseconds patience = std::chrono::seconds(5));

Q_SIGNALS:
    /// Another start: comes to the front, and opens what there is.
    void received(const atlas::Openings &openings);
    void handedOver();
    void unreachable();

private:
    void greet();
    void connectOnce();
    struct Private;
    std::unique_ptr<Private> d;
};

/// One message: a line of JSON, at most 256 KiB.
namespace handovermessage
{
[[nodiscard]] QByteArray encode(const Openings &openings);
/// nullopt: it is none, names a file by a relative path, or has a link that is none of Atlas.
[[nodiscard]] std::optional<Openings> decode(const QByteArray &line);
} // namespace handovermessage
} // namespace atlas

Q_DECLARE_METATYPE(atlas::Openings)
