namespace Blog.Entities;

public enum PostState
{
    Draft = 1,
    Review = 2,
    Published = 3,
    Archived = 10,
}

[Flags]
public enum Permission
{
    None = 0,
    Read = 1,
    Write = 2,
    Moderate = 4,
    All = Read | Write | Moderate,
}

public class PostStateLookup
{
    public PostState Id { get; set; }
    public required string Name { get; set; }
    public string? Description { get; set; }
}

public class PermissionLookup
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
}

public class Post
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
    public string Slug { get; set; } = "";
    public string? Body { get; set; }
    public PostState State { get; set; } = PostState.Draft;
    public PostStateLookup? StateLookup { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime? PublishedAt { get; set; }
    public int AuthorId { get; set; }
    public Author Author { get; set; } = null!;
    public int CategoryId { get; set; }
    public Category Category { get; set; } = null!;
    public ICollection<Tag> Tags { get; } = [];
    public ICollection<Comment> Comments { get; } = [];
    public ICollection<Revision> Revisions { get; } = [];
}

public class Revision
{
    public int PostId { get; set; }
    public int Number { get; set; }
    public string Text { get; set; } = "";
}

public class Comment
{
    public long Id { get; set; }
    public int PostId { get; set; }
    public Post Post { get; set; } = null!;
    public long? ParentId { get; set; }
    public Comment? Parent { get; set; }
    public List<Comment> Replies { get; set; } = [];
    public string Text { get; set; } = "";
    public bool IsHidden { get; set; }
}

public class Tag
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public ICollection<Post> Posts { get; } = [];
}

public class Category
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public int? ParentId { get; set; }
    public Category? Parent { get; set; }
    public ICollection<Category> Children { get; } = [];
    public ICollection<Post> Posts { get; } = [];
}
