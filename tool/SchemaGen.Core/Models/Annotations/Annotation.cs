using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>An attribute on something of a model.</summary>
/// <param name="Name">Its short name: <c>Table</c>.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Location">Where it stands; null in metadata.</param>
internal sealed record Annotation(string Name, IReadOnlyList<AnnotationArgument> Arguments, Location? Location)
{
    /// <summary>What is known of it; null for one that follows from another.</summary>
    public KnownAttribute? Row { get; init; }

    /// <summary>What it stands on, where that matters: one of another library may mean another thing on a class than on a property.</summary>
    public ISymbol? On { get; init; }

    /// <summary>Its short name as it is written, where another library has another name for the same.</summary>
    public string Written { get; init; } = Name;

    /// <summary>The type argument of a generic attribute; null for none.</summary>
    public ITypeSymbol? TypeArgument { get; init; }

    /// <summary>The argument of this name, or the one at this place among those without a name.</summary>
    public AnnotationArgument? Find(string name, int position = -1)
    {
        var place = 0;
        foreach (var argument in Arguments)
        {
            if (argument.Name is { } own ? string.Equals(own, name, StringComparison.OrdinalIgnoreCase) : place++ == position)
            {
                return argument;
            }
        }

        return null;
    }

    /// <summary>A text; null where it is not given.</summary>
    public string? Text(string name, int position = -1) => Find(name, position)?.Value as string;

    /// <summary>Whether a flag is set.</summary>
    public bool Flag(string name, int position = -1) => Find(name, position)?.Value is true;

    /// <summary>A whole number; null where it is not given.</summary>
    public long? Number(string name, int position = -1) => Find(name, position)?.Value is { } value and not (string or bool or char or float or double or decimal)
        ? Convert.ToInt64(value, CultureInfo.InvariantCulture)
        : null;

    /// <summary>The member of an enumeration, by its name; null where it is not given.</summary>
    public string? Word(string name, int position = -1) => Find(name, position)?.Word;

    /// <summary>All types of an array, or of the arguments without a name from a place on.</summary>
    public IEnumerable<ITypeSymbol> Types(string name, int from = -1) => All(name, from).Select(i => i.Type).OfType<ITypeSymbol>();

    /// <summary>All texts of an array, or of the arguments without a name from a place on.</summary>
    public IReadOnlyList<string> Texts(string name, int from = -1) => [.. All(name, from).Select(i => i.Value).OfType<string>()];

    /// <summary>The elements of an array, or the arguments without a name from a place on.</summary>
    internal IEnumerable<AnnotationArgument> All(string name, int from)
    {
        var place = 0;
        return Arguments
            .Where(a => a.Name is { } own ? string.Equals(own, name, StringComparison.OrdinalIgnoreCase) : place++ >= from && from >= 0)
            .SelectMany(a => a.Items);
    }
}
