namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>A value that conventions, attributes and the fluent API set, the stronger of them for good.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="clock">Tells what is said before and after loops.</param>
internal sealed class Configured<T>(ModelClock clock)
{
    private Setting? strongest;

    /// <summary>The value; the default of its type where nobody set it.</summary>
    public T? Value => Known is { } known ? known.Value : default;

    /// <summary>Who set it; null for nobody.</summary>
    public ConfigurationSource? Source => Known?.Source;

    /// <summary>Whether somebody set it.</summary>
    public bool IsSet => Known is not null;

    private Setting? Known
    {
        get
        {
            var at = strongest;
            while (at is not null && at.Moment > clock.Now)
            {
                at = at.Weaker;
            }

            return at;
        }
    }

    /// <summary>Sets the value, unless somebody stronger did.</summary>
    public void Set(T? value, ConfigurationSource source) => strongest = Add(new(source, source == ConfigurationSource.Fluent ? clock.Now : 0, value), strongest);

    private static Setting Add(Setting setting, Setting? to) =>
        to is null || setting.Source > to.Source || (setting.Source == to.Source && setting.Moment > to.Moment) ? setting with { Weaker = to }
        : setting.Source == to.Source && setting.Moment == to.Moment ? setting with { Weaker = to.Weaker }
        : to with { Weaker = Add(setting, to.Weaker) };

    private sealed record Setting(ConfigurationSource Source, int Moment, T? Value)
    {
        public Setting? Weaker { get; init; }
    }
}
