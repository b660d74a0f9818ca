namespace Acme.BookStore.Domain.Entities
{
    public interface IEntity
    {
        object?[] GetKeys();
    }

    public interface IEntity<TKey> : IEntity
    {
        TKey Id { get; }
    }

    public interface IHasExtraProperties
    {
        ExtraPropertyDictionary ExtraProperties { get; }
    }

    public interface IHasConcurrencyStamp
    {
        string ConcurrencyStamp { get; set; }
    }

    public interface ISoftDelete
    {
        bool IsDeleted { get; }
    }

    public interface IMultiTenant
    {
        Guid? TenantId { get; }
    }

    public interface IHasCreationTime
    {
        DateTime CreationTime { get; }
    }

    public class ExtraPropertyDictionary : Dictionary<string, object?>;

    [Serializable]
    public abstract class Entity : IEntity
    {
        public abstract object?[] GetKeys();
    }

    [Serializable]
    public abstract class Entity<TKey> : Entity, IEntity<TKey>
    {
        public virtual TKey Id { get; protected set; } = default!;

        protected Entity() { }

        protected Entity(TKey id) => Id = id;

        public override object?[] GetKeys() => [Id];
    }

    public abstract class AggregateRoot<TKey> : Entity<TKey>, IHasExtraProperties, IHasConcurrencyStamp
    {
        public virtual ExtraPropertyDictionary ExtraProperties { get; protected set; } = new();

        public virtual string ConcurrencyStamp { get; set; } = Guid.NewGuid().ToString("N");
    }

    public abstract class FullAuditedAggregateRoot<TKey> : AggregateRoot<TKey>, ISoftDelete, IHasCreationTime
    {
        public virtual DateTime CreationTime { get; protected set; }
        public virtual Guid? CreatorId { get; protected set; }
        public virtual DateTime? LastModificationTime { get; set; }
        public virtual Guid? LastModifierId { get; set; }
        public virtual bool IsDeleted { get; set; }
        public virtual Guid? DeleterId { get; set; }
        public virtual DateTime? DeletionTime { get; set; }
    }
}

namespace Acme.BookStore.Books
{
    using Acme.BookStore.Domain.Entities;

    public class Book : FullAuditedAggregateRoot<Guid>, IMultiTenant
    {
        public Guid? TenantId { get; set; }
        public string Name { get; set; } = null!;
        public string? Isbn { get; set; }
        public BookType Type { get; set; }
        public DateTime PublishDate { get; set; }
        public float Price { get; set; }
        public Guid AuthorId { get; set; }
        public ICollection<BookCategory> Categories { get; private set; } = new List<BookCategory>();
    }

    public class Author : FullAuditedAggregateRoot<Guid>
    {
        public string Name { get; private set; } = null!;
        public DateTime BirthDate { get; set; }
        public string? ShortBio { get; set; }
    }

    public class Category : AggregateRoot<Guid>
    {
        public string Name { get; set; } = null!;
        public Guid? ParentId { get; set; }
        public List<Category> Children { get; set; } = [];
    }

    public class BookCategory : Entity
    {
        public Guid BookId { get; protected set; }
        public Guid CategoryId { get; protected set; }
        public override object?[] GetKeys() => new object?[] { BookId, CategoryId };
    }

    public class Review : Entity<long>, IHasCreationTime, IMultiTenant
    {
        public Guid BookId { get; set; }
        public int Rating { get; set; }
        public string Text { get; set; } = "";
        public DateTime CreationTime { get; set; }
        public Guid? TenantId { get; set; }
    }
}

namespace Acme.BookStore.Cms
{
    using Acme.BookStore.Domain.Entities;

    public class Page : FullAuditedAggregateRoot<Guid>, IMultiTenant
    {
        public virtual Guid? TenantId { get; protected set; }
        public virtual string Title { get; protected set; } = null!;
        public virtual string Slug { get; protected set; } = null!;
        public virtual string? Content { get; set; }
        public virtual ICollection<PageVersion> Versions { get; protected set; } = new List<PageVersion>();
    }

    public class PageVersion : Entity<int>
    {
        public Guid PageId { get; set; }
        public int Number { get; set; }
        public string Content { get; set; } = "";
    }

    public class MenuItem : AggregateRoot<Guid>
    {
        public Guid? ParentId { get; set; }
        public string DisplayName { get; set; } = null!;
        public bool IsActive { get; set; }
        public int Order { get; set; }
        public Guid? PageId { get; set; }
    }

    public class Setting : Entity<Guid>
    {
        public string Name { get; set; } = null!;
        public string Value { get; set; } = null!;
        public string? ProviderName { get; set; }
    }
}
