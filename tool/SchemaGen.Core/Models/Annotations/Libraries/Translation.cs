using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.Annotations.Libraries;

/// <summary>How attributes of other libraries become those that are read.</summary>
internal static class Translation
{
    /// <summary>The name under which it is told that something is not read.</summary>
    public const string Unread = nameof(Unread);

    /// <summary>The name under which it is told as long as nothing else says what is meant.</summary>
    public const string Doubt = nameof(Doubt);

    /// <summary>An attribute that is read, in the place of this one.</summary>
    public static Annotation As(this Annotation attribute, string name, params AnnotationArgument?[] arguments) =>
        new(name, [.. arguments.OfType<AnnotationArgument>()], attribute.Location) { Row = attribute.Row, Written = attribute.Written };

    /// <summary>That this one is not read.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="what">What of it: the attribute itself, or an argument.</param>
    /// <param name="advice">What to do.</param>
    /// <param name="location">Where it stands, where that is not the whole attribute.</param>
    public static Annotation NotRead(this Annotation attribute, string what, string advice, Location? location = null) =>
        new(Unread, [new GivenArgument("message", $"{what} of {attribute.Row!.Library} is not read: {advice}", location ?? attribute.Location)], location ?? attribute.Location);

    /// <summary>An argument under another name; null where it is not given.</summary>
    public static AnnotationArgument? Renamed(this Annotation attribute, string to, string from, int position = -1) =>
        attribute.Find(from, position) is { } found ? new RenamedArgument(to, found) : null;

    /// <summary>The arguments without a name from a place on, without names.</summary>
    public static IEnumerable<AnnotationArgument> From(this Annotation attribute, string name, int position) =>
        attribute.All(name, position).Select(a => new RenamedArgument(null, a));

    /// <summary>An argument that follows from the attribute.</summary>
    public static AnnotationArgument Given(this Annotation attribute, string name, object value) => new GivenArgument(name, value, attribute.Location);
}
