// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor of the start-up figure: an empty Qt window that leaves after its first paint, whose moment it
// prints in nanoseconds of the monotonic clock.

#include <chrono>
#include <cstdio>
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace
{
class BareWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            std::printf("%lld\n", static_cast<long long>(std::chrono::nanoseconds(now).count()));
            QCoreApplication::quit();
        });
    }
};
} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    BareWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
