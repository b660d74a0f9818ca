namespace SchemaGen.Core.Models.Annotations;

/// <summary>The attributes of one thing, in their order.</summary>
internal sealed record AnnotationSet(IReadOnlyList<Annotation> Items)
{
    public static AnnotationSet Empty { get; } = new([]);

    /// <summary>The first attribute of this name, or null.</summary>
    public Annotation? Find(string name)
    {
        foreach (var item in Items)
        {
            if (item.Name == name)
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>All attributes of this name.</summary>
    public IEnumerable<Annotation> All(string name) => Items.Where(a => a.Name == name);

    /// <summary>Whether there is one of this name.</summary>
    public bool Has(string name) => Find(name) is not null;
}
