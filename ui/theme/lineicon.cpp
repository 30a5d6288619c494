// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/lineicon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, IconTint tint)
        : m_name(std::move(name))
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QPixmap pixmap =
            lineIconPixmap(m_name, side, colour(mode, state), painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
    }

    /// `size` is in device pixels: QIcon has already multiplied it.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return lineIconPixmap(m_name, std::min(size.width(), size.height()), colour(mode, state), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_tint); }
    bool isNull() override { return m_name.isEmpty(); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens &tokens = Theme::get().tokens();
        if (mode == QIcon::Disabled) {
            return tokens.secondary;
        }
        if (state == QIcon::On && m_tint.checked != nullptr) {
            return tokens.*m_tint.checked;
        }
        if (m_tint.fixed.isValid()) {
            return m_tint.fixed;
        }
        return m_tint.token != nullptr ? tokens.*m_tint.token : tokens.text;
    }

    QString m_name;
    IconTint m_tint;
};
} // namespace

QIcon lineIcon(const QString &name, const IconTint &tint)
{
    return name.isEmpty() ? QIcon() : QIcon(new LineIconEngine(name, tint));
}

QPixmap lineIconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const int side = qRound(size * devicePixelRatio);
    const QString key = u"atlas-icon/%1/%2/%3"_s.arg(name).arg(side).arg(colour.rgba(), 8, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        if (side <= 0 || !file.open(QIODevice::ReadOnly)) {
            return {};
        }
        const QByteArray svg = file.readAll().replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}
} // namespace atlas
