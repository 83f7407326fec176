/** The mark of the program: Khuê Văn Các, the pavilion of the constellation of literature, cut as a red seal. */

export function Seal() {
  return (
    <svg className="seal" viewBox="0 0 32 32" aria-hidden="true">
      <rect className="seal-ground" width="32" height="32" rx="6.5" />
      <g className="seal-cut">
        <path d="M9.6 8.6c2.6-.3 4.8-1.5 6.4-3.6 1.6 2.1 3.8 3.3 6.4 3.6" />
        <path d="M5.2 13.400c2.6-.2 4.5-1.1 5.9-2.800h9.800c1.4 1.7 3.3 2.6 5.9 2.8" />
        <path d="M8.6 14v9.800M23.4 14v9.800M5.4 26.600h21.200M8.6 23.800h14.8" />
        <circle cx="16" cy="18.6" r="2.7" />
        <path d="M16 14.200v1.400M16 21.600v1.200M11.6 18.600H13M19 18.600h1.4" />
      </g>
    </svg>
  )
}
