namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>A value that conventions, attributes and the fluent API set, the stronger of them for good.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class Configured<T>
{
    /// <summary>The value; the default of its type where nobody set it.</summary>
    public T? Value { get; private set; }

    /// <summary>Who set it; null for nobody.</summary>
    public ConfigurationSource? Source { get; private set; }

    /// <summary>Whether somebody set it.</summary>
    public bool IsSet => Source is not null;

    /// <summary>Sets the value, unless somebody stronger did.</summary>
    public void Set(T? value, ConfigurationSource source)
    {
        if (Source is null || source >= Source)
        {
            (Value, Source) = (value, source);
        }
    }
}
