// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace atlas::sandbox
{
/// cpp-httplib hands a handler no socket, yet a dropped answer or a client that left can only be had there. These find
/// the server's own end of a connection among the process's sockets by its two port numbers. Loopback IPv4 only.

/// Closes the connection both ways, so that nothing written later arrives.
void dropConnection(int localPort, int remotePort);
/// Whether the client has closed its end.
[[nodiscard]] bool clientLeft(int localPort, int remotePort);
/// Ends reading on every connection of this port: idle ones close at once, running answers still go out.
void endReading(int localPort);
} // namespace atlas::sandbox
