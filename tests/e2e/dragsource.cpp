// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// A window of another program that files are dragged out of, as a file manager's: dragsource PATH...

#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace
{
class Source : public QLabel
{
public:
    explicit Source(const QStringList &paths)
        : QLabel(QStringLiteral("drag from here"))
    {
        setAlignment(Qt::AlignCenter);
        setFixedSize(180, 90);
        setWindowTitle(QStringLiteral("Files to drag"));
        for (const QString &path : paths)
            m_urls.append(QUrl::fromLocalFile(path));
    }

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!event->buttons().testFlag(Qt::LeftButton) || m_dragging)
            return;
        m_dragging = true;
        setText(QStringLiteral("dragging"));
        auto *drag = new QDrag(this);
        auto *mime = new QMimeData;
        mime->setUrls(m_urls);
        drag->setMimeData(mime);
        drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
        setText(QStringLiteral("drag from here"));
        m_dragging = false;
    }

private:
    QList<QUrl> m_urls;
    bool m_dragging = false;
};
} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Source source(app.arguments().mid(1));
    source.move(10, 10);
    source.show();
    return QApplication::exec();
}
